// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/verifypanel.h"

#include "notes/studiocheck.h"
#include "settings/fields.h"
#include "storage/studio.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString checkName(const QString& check)
{
    const std::pair<QString, QString> names[] = {{u"pages"_s, VerifyPanel::tr("Pages of the file")},
                                                 {u"structure"_s, VerifyPanel::tr("Structure of the tables")},
                                                 {u"foreign-keys"_s, VerifyPanel::tr("Links between records")},
                                                 {u"journal"_s, VerifyPanel::tr("Chain of the journal")},
                                                 {u"rows"_s, VerifyPanel::tr("Records against the journal")},
                                                 {u"bookings"_s, VerifyPanel::tr("Double bookings")},
                                                 {u"notes"_s, VerifyPanel::tr("Chain of signed notes")}};
    for (const auto& [id, name] : names) {
        if (id == check)
            return name;
    }
    return check;
}
} // namespace

VerifyPanel::VerifyPanel(const SettingsContext& context, QWidget* parent)
    : Card(tr("Check the studio's file"), Glyph::Success, parent)
    , m_context(context)
    , m_start(makeButton("verifyNow", tr("Check now")))
    , m_cancel(makeButton("cancelVerify", tr("Cancel")))
    , m_progress(new QProgressBar)
    , m_report(new Label({}))
{
    m_progress->setObjectName(u"verifyProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_cancel->hide();
    m_report->setObjectName(u"verifyReport"_s);
    body()->addWidget((new Label(tr("Reads everything and looks for damage: in the file, in the journal's chain, in the links between records.")))
                          ->wrapping());
    body()->addWidget(packed({m_start, m_cancel}));
    body()->addWidget(m_progress);
    body()->addWidget(m_report->wrapping());
    connect(m_start, &QPushButton::clicked, this, &VerifyPanel::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelled = true; });
}

bool VerifyPanel::advance(const QString& check, int percent)
{
    m_report->setTone(Tone::Muted);
    m_report->setText(checkName(check));
    m_progress->setValue(percent);
    QCoreApplication::processEvents();
    return !m_cancelled;
}

void VerifyPanel::run()
{
    m_cancelled = false;
    m_start->hide();
    m_cancel->show();
    m_progress->show();
    m_cancel->setFocus();
    emit runningChanged(true);
    const auto report = verifyStudio(m_context.studio.db(), [this](const QString& check, int percent) { return advance(check, percent); });
    emit runningChanged(false);
    m_start->show();
    m_cancel->hide();
    m_progress->hide();
    m_start->setFocus();
    if (report) {
        m_report->setTone(report->clean() ? Tone::Success : Tone::Danger);
        m_report->setText(reportText(*report));
        return;
    }
    m_report->clear();
    if (report.error().kind == ErrorKind::Cancelled)
        m_report->setText(tr("Cancelled before everything was checked."));
    else
        m_context.showError(report.error());
}

QString VerifyPanel::reportText(const Verification::Report& report)
{
    QStringList lines{report.clean() ? tr("No damage found.")
                                     : tr("Damage found. Please keep a copy of the studio's folder and restore the last good backup.")};
    for (const Verification::Check& check : report.checks) {
        lines.append(check.problems.isEmpty() ? tr("%1: in order").arg(checkName(check.name))
                                              : tr("%1: %2").arg(checkName(check.name), check.problems.join(u"; ")));
    }
    return lines.join(u'\n');
}

} // namespace td
