// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxpage.h"

#include "books/smallsupplier.h"
#include "books/taxentrymodel.h"
#include "books/taxtext.h"
#include "books/worksheetmodel.h"
#include "facility/studioday.h"
#include "storage/database.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/prompts.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int meterSteps = 1000;

TaxText::Amount amountOf(const TaxServices* services)
{
    return [services](qint64 minor) { return services->amount(minor); };
}

/// A table whose column `wide` takes what the others leave.
TableView* makeTable(const char* name, const QString& title, QAbstractItemModel* model, int wide)
{
    auto* table = new TableView(title);
    table->setObjectName(QLatin1String(name));
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(model);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return table;
}

} // namespace

TaxPage::TaxPage(const TaxServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"taxPage"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    column->addWidget(m_banner);
    m_stack->addWidget(buildReturns());
    m_stack->addWidget(buildUnregistered());
    column->addWidget(m_stack, 1);
    m_banner->hide();
    connectAll();
}

QWidget* TaxPage::buildTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    setMargins(row, 0, Space::one);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"taxReturns"_s);
    m_tabs->setAccessibleName(tr("Returns"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_choice = new QComboBox;
    m_choice->setObjectName(u"taxPeriod"_s);
    m_choice->setAccessibleName(tr("Period"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(232);
    m_state = new StateChip;
    m_due = new Label({}, TypeSize::Body, Tone::Muted);
    m_due->setObjectName(u"taxDue"_s);
    m_due->wrapping();
    m_close = makeButton("closePeriod", tr("Close period …"), ButtonKind::Primary, Glyph::Lock);
    m_filed = makeButton("markFiled", tr("Mark as filed …"), ButtonKind::Primary, Glyph::Note);
    m_paid = makeButton("markPaid", tr("Mark as paid …"), ButtonKind::Primary, Glyph::Check);
    row->addWidget(m_tabs);
    row->addWidget(m_choice);
    row->addWidget(m_state);
    row->addWidget(m_due, 1);
    for (QPushButton* button : {m_close, m_filed, m_paid})
        row->addWidget(button);
    return top;
}

QWidget* TaxPage::buildSheet()
{
    auto* card = new Card(tr("Worksheet"), Glyph::Money);
    m_sheetModel = new WorksheetModel(amountOf(&m_services), this);
    m_sheet = makeTable("taxWorksheet", tr("Lines of the return"), m_sheetModel, WorksheetModel::Title);
    m_difference = new Label({});
    m_difference->setObjectName(u"taxDifference"_s);
    m_difference->wrapping();
    m_frozen = new Label(tr("These figures were kept when the period was closed."), TypeSize::Small, Tone::Muted);
    m_frozen->wrapping();
    auto* note = new Label(tr("The figures follow the rules as Trainerdesk knows them. An accountant must confirm them before you file."),
                           TypeSize::Small, Tone::Muted);
    note->setObjectName(u"taxNote"_s);
    note->wrapping();
    card->body()->addWidget(m_sheet, 1);
    for (Label* label : {m_difference, m_frozen, note})
        card->body()->addWidget(label);
    return card;
}

QWidget* TaxPage::buildEntries()
{
    auto* card = new Card(tr("What it is made of"), Glyph::Search);
    m_entryModel = new TaxEntryModel(amountOf(&m_services), this);
    m_entries = makeTable("taxEntries", tr("Invoices and expenses of the chosen line"), m_entryModel, TaxEntryModel::Party);
    m_entriesTitle = new Label({}, TypeSize::Body, Tone::Muted);
    m_entriesTitle->setObjectName(u"taxEntriesTitle"_s);
    m_entriesTitle->wrapping();
    m_nothing = new Label({}, TypeSize::Body, Tone::Muted);
    m_nothing->wrapping();
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addWidget(m_entriesTitle);
    card->body()->addWidget(m_entries, 1);
    card->body()->addWidget(m_nothing, 1);
    return card;
}

QWidget* TaxPage::buildReturns()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::two);
    column->addWidget(buildTop());
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildSheet(), 1);
    row->addWidget(buildEntries(), 1);
    column->addLayout(row, 1);
    QWidget* order[]{m_tabs, m_choice, m_close, m_filed, m_paid, m_sheet, m_entries};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    return page;
}

QWidget* TaxPage::buildUnregistered()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::two);
    m_unregistered = new EmptyState(Glyph::Money, tr("You do not charge tax"),
                                    tr("The studio is not registered for a sales tax, so its invoices carry none and there is no return to "
                                       "file. Once you register, the worksheets appear here."),
                                    tr("Open the tax settings"));
    auto* card = new Card(tr("Small supplier"), Glyph::Insights);
    m_meterBar = new QProgressBar;
    m_meterBar->setObjectName(u"smallSupplierMeter"_s);
    m_meterBar->setAccessibleName(tr("Sales towards the limit for small suppliers"));
    m_meterBar->setRange(0, meterSteps);
    m_meterBar->setTextVisible(false);
    m_meterText = new Label({});
    m_meterText->setObjectName(u"smallSupplierText"_s);
    m_meterText->wrapping();
    card->body()->addWidget(m_meterBar);
    card->body()->addWidget(m_meterText);
    column->addWidget(m_unregistered, 1);
    column->addWidget(card);
    return page;
}

void TaxPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &TaxPage::showPeriods);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TaxPage::showSheet);
    connect(m_sheet->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TaxPage::showEntries);
    connect(m_entries, &TableView::opened, this, [this](const QModelIndex& index) { openEntry(index.row()); });
    connect(m_close, &QPushButton::clicked, this, &TaxPage::closePeriod);
    connect(m_filed, &QPushButton::clicked, this, &TaxPage::markFiled);
    connect(m_paid, &QPushButton::clicked, this, &TaxPage::markPaid);
    connect(m_unregistered, &EmptyState::actionRequested, this, &TaxPage::openSettings);
    connect(&m_services.db.changes(), &Changes::changed, this, &TaxPage::onChanged);
    connect(&m_services.privacy, &PrivacyState::changed, this, [this] {
        m_sheetModel->refresh();
        m_entryModel->refresh();
        m_difference->setText(TaxText::difference(m_sheetModel->worksheet(), amountOf(&m_services)));
        showMeter();
    });
}

void TaxPage::onChanged(const ChangedRows& rows)
{
    if (!rows.touchesAny("invoices", "invoice_taxes", "expenses", "tax_periods", "billing_settings", "organisation", "tax_rates"))
        return;
    m_stale = true;
    if (isVisible())
        reload();
}

void TaxPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

QDate TaxPage::today() const
{
    return studioToday(m_services.db).value_or(QDate::currentDate());
}

const TaxPeriod* TaxPage::period() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_periods.size() ? &m_periods[index] : nullptr;
}

void TaxPage::reload()
{
    m_stale = false;
    const auto returns = m_services.returns.returns();
    if (!returns) {
        m_banner->showError(returns.error());
        return;
    }
    const bool sameTabs = *returns == m_returns && m_tabs->count() == m_returns.size();
    m_returns = *returns;
    m_stack->setCurrentIndex(m_returns.isEmpty() ? 1 : 0);
    if (m_returns.isEmpty())
        showMeter();
    else if (sameTabs)
        showPeriods();
    else
        showReturns();
}

void TaxPage::showReturns()
{
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const TaxReturn& which : std::as_const(m_returns))
            m_tabs->addTab(TaxText::returnTitle(which));
    }
    m_choice->clear();
    showPeriods();
}

void TaxPage::showPeriods()
{
    if (m_tabs->currentIndex() < 0 || m_tabs->currentIndex() >= m_returns.size())
        return;
    const TaxPeriod* before = period();
    const QDate chosen = before == nullptr ? QDate() : before->days.first;
    const auto periods = m_services.returns.periods(m_returns[m_tabs->currentIndex()]);
    if (!periods) {
        m_banner->showError(periods.error());
        return;
    }
    const QSignalBlocker quiet(m_choice);
    m_periods = *periods;
    m_choice->clear();
    int current = -1;
    for (int i = 0; i < int(m_periods.size()); ++i) {
        m_choice->addItem(TaxText::days(m_periods[i].days));
        const bool same = m_periods[i].days.first == chosen;
        // At first the period that is to be filed next: the newest that is over.
        if (same || (!chosen.isValid() && current < 0 && m_periods[i].status != TaxPeriodStatus::Running))
            current = i;
    }
    m_choice->setCurrentIndex(current < 0 ? 0 : current);
    showSheet();
}

void TaxPage::showSheet()
{
    const TaxPeriod* shown = period();
    if (shown == nullptr)
        return;
    const auto sheet = m_services.returns.worksheet(*shown);
    if (!sheet) {
        m_banner->showError(sheet.error());
        return;
    }
    const int row = std::max(0, m_sheet->currentIndex().row());
    m_sheetModel->setWorksheet(*sheet);
    adapt(*sheet);
    showState(*shown);
    const int last = m_sheetModel->rowCount() - 1;
    m_sheet->setCurrentIndex(m_sheetModel->index(std::min(row, last), WorksheetModel::Number));
    showEntries();
}

void TaxPage::adapt(const Worksheet& sheet)
{
    const bool numbered = !sheet.lines.isEmpty() && !TaxText::lineNumber(sheet.lines.first()).isEmpty();
    m_sheet->setColumnHidden(WorksheetModel::Number, !numbered);
    m_sheet->setColumnHidden(WorksheetModel::Base, numbered);
    m_sheet->setColumnHidden(WorksheetModel::Quick, !sheet.hasQuick);
    m_difference->setText(TaxText::difference(sheet, amountOf(&m_services)));
    m_difference->setVisible(sheet.hasQuick);
    m_frozen->setVisible(sheet.frozen);
}

void TaxPage::showState(const TaxPeriod& period)
{
    m_state->setLook(TaxText::statusChip(period.status));
    m_due->setText(TaxText::due(period, today()));
    const bool late = period.status < TaxPeriodStatus::Filed && period.due.pay < today();
    m_due->setTone(late ? Tone::Danger : Tone::Muted);
    m_close->setVisible(period.status == TaxPeriodStatus::Open);
    m_filed->setVisible(period.status == TaxPeriodStatus::Closed);
    m_paid->setVisible(period.status == TaxPeriodStatus::Filed);
}

void TaxPage::showEntries()
{
    const int row = m_sheet->currentIndex().row();
    const Worksheet& sheet = m_sheetModel->worksheet();
    if (row < 0 || row >= sheet.lines.size())
        return;
    const WorksheetLine& line = sheet.lines[row];
    const auto entries = m_services.returns.entries(sheet.which, sheet.days, line);
    if (!entries) {
        m_banner->showError(entries.error());
        return;
    }
    m_entryModel->setEntries(*entries);
    const QString number = TaxText::lineNumber(line);
    //: A line of a tax return: its number and what it is
    const QString title = number.isEmpty() ? TaxText::lineTitle(line) : tr("Line %1: %2").arg(number, TaxText::lineTitle(line));
    m_entriesTitle->setText(title);
    m_nothing->setText(line.drill ? tr("Nothing in this period.")
                                  : tr("This line is made of other lines, or of what you add when you close the period. "
                                       "Choose a line with sales or taxes to see its invoices and expenses."));
    m_nothing->setVisible(entries->isEmpty());
    m_entries->setVisible(!entries->isEmpty());
}

void TaxPage::showMeter()
{
    const auto meter = m_services.smallSupplier.meter(today());
    if (!meter || meter->state == SmallSupplierMeter::State::NoLimit) {
        m_meterBar->parentWidget()->hide();
        return;
    }
    m_meterBar->parentWidget()->show();
    const qint64 part = meter->yearMinor <= 0 ? 0 : meter->yearMinor * meterSteps / meter->limitMinor;
    m_meterBar->setValue(int(std::min<qint64>(part, meterSteps)));
    m_meterText->setText(TaxText::meter(*meter, amountOf(&m_services)));
    const bool over = meter->state >= SmallSupplierMeter::State::OverYear;
    m_meterText->setTone(over ? Tone::Danger : meter->state == SmallSupplierMeter::State::Near ? Tone::Warn : Tone::Neutral);
}

void TaxPage::closePeriod()
{
    const TaxPeriod* shown = period();
    if (shown == nullptr)
        return;
    const Worksheet& sheet = m_sheetModel->worksheet();
    Question question;
    question.title = tr("Close this period?");
    question.text = tr("The %1 return of %2 is kept as it is now: %3 owing. Nothing can be added to it or taken from it any more, and this "
                       "cannot be undone. Invoices, voids and expenses that come later with a day in it count in the next period.")
                        .arg(TaxText::returnTitle(shown->which), TaxText::days(shown->days), m_services.amount(sheet.owingMinor()));
    question.yes = tr("Close the period");
    question.no = tr("Keep it open");
    if (!m_services.prompts.confirm(question))
        return;
    afterMark(m_services.returns.close(shown->which, shown->days), tr("The period is closed."));
}

void TaxPage::markFiled()
{
    const TaxPeriod* shown = period();
    if (shown == nullptr)
        return;
    const TaxPeriodId id = shown->id;
    const auto reference = m_services.prompts.input({tr("Mark as filed today"), tr("Confirmation number (may stay empty)"), {}});
    if (reference)
        afterMark(m_services.returns.markFiled(id, today(), *reference), tr("The return is marked as filed."));
}

void TaxPage::markPaid()
{
    const TaxPeriod* shown = period();
    if (shown == nullptr)
        return;
    const TaxPeriodId id = shown->id;
    const auto reference =
        m_services.prompts.input({tr("Mark as paid today"), tr("Payment reference (may stay empty)"), shown->reference});
    if (reference)
        afterMark(m_services.returns.markPaid(id, today(), *reference), tr("The return is marked as paid."));
}

void TaxPage::afterMark(const Result<TaxPeriod>& done, const QString& sentence)
{
    if (!done) {
        m_banner->showError(done.error());
        return;
    }
    m_banner->showSuccess(sentence);
    if (!isVisible())
        reload();
}

void TaxPage::openEntry(int row)
{
    const QList<TaxLedgerEntry>& entries = m_entryModel->entries();
    if (row < 0 || row >= entries.size())
        return;
    if (entries[row].kind == TaxLedgerEntry::Kind::Expense)
        emit openExpense(entries[row].expense);
    else
        emit openInvoice(entries[row].invoice);
}

} // namespace td
