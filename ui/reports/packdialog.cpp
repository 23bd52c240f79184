// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/packdialog.h"

#include "exchange/accountantpack.h"
#include "reports/periodchooser.h"
#include "storage/accesslog.h"
#include "text/reporttext.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int dialogWidth = 560;
} // namespace

PackDialog::PackDialog(const ReportsContext& context, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_period(new PeriodChooser(today))
    , m_banner(new Banner)
    , m_state(new Label(QString(), TypeSize::Small, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_make(makeButton("packMake", tr("Make the pack"), ButtonKind::Primary, Glyph::Export))
    , m_close(makeButton("packClose", tr("Close")))
    , m_timer(new QTimer(this))
{
    setObjectName(u"packDialog"_s);
    setWindowTitle(tr("Pack for the accountant"));
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::two);
    column->addWidget((new Label(tr("Pack for the accountant"), TypeSize::Title))->strong());
    column->addWidget((new Label(tr("One zip file with the journal of entries, every invoice and credit note, receivables, unused packages, "
                                    "expenses with their receipts, and the tax worksheets. It is not encrypted: hand it over with care.")))
                          ->wrapping());
    column->addWidget(m_period);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    column->addLayout(buttons);
    m_banner->hide();
    m_progress->hide();
    m_progress->setAccessibleName(tr("Progress"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &PackDialog::step);
    connect(m_make, &QPushButton::clicked, this, &PackDialog::start);
    connect(m_close, &QPushButton::clicked, this, &PackDialog::reject);
}

PackDialog::~PackDialog() = default;

void PackDialog::start()
{
    const QString suggested = tr("Accountant %1.zip").arg(m_period->to().toString(Qt::ISODate));
    m_path = m_context.choosePath(this, suggested, tr("Zip archive (*.zip)"));
    if (m_path.isEmpty())
        return;
    PackRequest request;
    request.from = m_period->from();
    request.to = m_period->to();
    request.path = m_path;
    request.wording = {reportTitle, reportColumnTitle, reportWords};
    request.invoicePdf = m_context.invoicePdf;
    if (m_context.worksheets) {
        auto sheets = m_context.worksheets(request.from, request.to);
        if (!sheets) {
            m_banner->showError(sheets.error());
            return;
        }
        request.worksheets = std::move(*sheets);
    }
    request.progress = [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
        m_state->setText(tr("Part %1 of %2").arg(done).arg(all));
        return !m_cancelled;
    };
    m_cancelled = false;
    m_pack = std::make_unique<AccountantPack>(m_context.db, std::move(request));
    m_banner->dismiss();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_make->setEnabled(false);
    m_period->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_timer->start(0);
}

void PackDialog::step()
{
    if (m_pack == nullptr)
        return;
    const auto complete = m_pack->step();
    if (!complete) {
        stop();
        m_banner->showError(complete.error());
    } else if (*complete) {
        finished();
    } else {
        m_timer->start(0);
    }
}

void PackDialog::finished()
{
    const int files = int(m_pack->summary().members.size());
    stop();
    const auto noted = AccessLog(m_context.db).note("accountant-pack", {}, "export", u"accountant-pack"_s);
    if (!noted) {
        m_banner->showError(noted.error());
        return;
    }
    m_banner->showMessage(Tone::Success, tr("%n file(s) are in %1.", nullptr, files).arg(m_path));
}

void PackDialog::stop()
{
    m_timer->stop();
    m_pack.reset();
    m_progress->hide();
    m_state->setText({});
    m_make->setEnabled(true);
    m_period->setEnabled(true);
    m_close->setText(tr("Close"));
}

void PackDialog::reject()
{
    if (isRunning())
        m_cancelled = true;
    else
        QDialog::reject();
}

} // namespace td
