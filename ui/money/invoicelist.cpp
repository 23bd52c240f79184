// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoicelist.h"

#include "billing/invoices.h"
#include "money/invoicedelegate.h"
#include "money/keymap.h"
#include "money/moneywords.h"
#include "money/periodfield.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int allStates = InvoiceTableModel::stateCount;
} // namespace

InvoiceList::InvoiceList(const MoneyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Invoices")))
    , m_search(new SearchField(tr("Search by number or name")))
    , m_period(new PeriodField(context.today(), PeriodField::LastTwelveMonths))
    , m_states(new QButtonGroup(this))
    , m_clientChip(makeButton("invoiceClient", {}, ButtonKind::Quiet, Glyph::Cross))
    , m_model(new InvoiceTableModel(this))
    , m_table(new TableView(tr("Invoices")))
    , m_stack(new QStackedWidget)
    , m_noInvoices(new EmptyState(Glyph::Money, tr("No invoices yet"),
                                  tr("What you bill stands here, with what is still to be paid. Sessions that are done can be billed together."),
                                  tr("New invoice")))
    , m_noMatch(new EmptyState(Glyph::Search, tr("Nothing here"), tr("No invoice fits the period, the state and the search."), tr("Show all")))
    , m_sums(new Label({}, TypeSize::Body, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::oneAndHalf);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(buildFilters());
    column->addWidget(buildTable(), 1);
    column->addWidget(buildFoot());
    addKeys();
    connect(m_search, &SearchField::searched, this, &InvoiceList::reload);
    connect(m_period, &PeriodField::changed, this, &InvoiceList::reload);
    connect(m_states, &QButtonGroup::idClicked, this, &InvoiceList::stateChosen);
    connect(m_noInvoices, &EmptyState::actionRequested, this, &InvoiceList::newRequested);
    connect(m_noMatch, &EmptyState::actionRequested, this, [this] {
        m_search->clear();
        m_client = {};
        showState(std::nullopt);
    });
    connect(&m_context.privacy, &PrivacyState::changed, this, [this](bool hidden) {
        m_model->setAmountsHidden(hidden);
        updateSums();
    });
    m_model->setAmountsHidden(m_context.privacy.isHidden());
    setFocusProxy(m_table);
}

void InvoiceList::buildHeader()
{
    auto* fresh = makeButton("invoiceNew", tr("New invoice"), ButtonKind::Primary, Glyph::Add);
    fresh->setToolTip(tr("New invoice (N)"));
    auto* batch = makeButton("invoiceBatch", tr("Bill what is not invoiced…"), ButtonKind::Normal, Glyph::Copy);
    batch->setToolTip(tr("Invoices for everything of a month that is done and not billed yet (B)"));
    auto* contracts = makeButton("invoiceContracts", tr("Bill a studio…"), ButtonKind::Normal, Glyph::Facility);
    m_header->addAction(contracts);
    m_header->addAction(batch);
    m_header->addAction(fresh);
    connect(fresh, &QPushButton::clicked, this, &InvoiceList::newRequested);
    connect(batch, &QPushButton::clicked, this, &InvoiceList::batchRequested);
    connect(contracts, &QPushButton::clicked, this, &InvoiceList::contractsRequested);
}

QWidget* InvoiceList::buildFilters()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    auto* states = new QWidget;
    auto* flow = new QHBoxLayout(states);
    setMargins(flow, 0, Space::half);
    m_states->setExclusive(true);
    for (int i = -1; i < allStates; ++i) {
        const int id = i < 0 ? allStates : i;
        auto* button = makeButton("invoiceState", i < 0 ? tr("All") : MoneyWords::stateName(InvoiceState(i)), ButtonKind::Quiet);
        button->setObjectName(u"invoiceState%1"_s.arg(id));
        button->setCheckable(true);
        button->setChecked(i < 0);
        m_states->addButton(button, id);
        flow->addWidget(button);
    }
    m_clientChip->setLayoutDirection(Qt::RightToLeft);
    m_clientChip->setAccessibleName(tr("Show the invoices of everybody again"));
    m_clientChip->hide();
    connect(m_clientChip, &QPushButton::clicked, this, [this] { showClient({}, {}); });
    m_search->setObjectName(u"invoiceSearch"_s);
    m_search->setDelay(120);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(280);
    row->addWidget(states);
    row->addWidget(m_clientChip);
    row->addStretch(1);
    row->addWidget(m_search, 1);
    row->addWidget(m_period);
    return box;
}

QWidget* InvoiceList::buildTable()
{
    m_table->setObjectName(u"invoiceTable"_s);
    m_table->setProperty("bare", true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new InvoiceDelegate(m_table, *m_model));
    m_table->sortByColumn(InvoiceTableModel::Issued, Qt::DescendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    const int widths[] = {148, 124, 180, 104, 124, 104, 92, 108, 108};
    for (int i = 0; i < InvoiceTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i]);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(InvoiceTableModel::BillTo, QHeaderView::Stretch);
    header->setMinimumSectionSize(72);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noInvoices);
    m_stack->addWidget(m_noMatch);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) { emit openRequested(m_model->row(index.row()).id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InvoiceList::updateSums);
    return card;
}

QWidget* InvoiceList::buildFoot()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    m_sums->setObjectName(u"invoiceSums"_s);
    row->addWidget(m_sums, 1);
    m_issue = makeButton("invoiceIssue", tr("Issue"), ButtonKind::Normal, Glyph::Check);
    m_pay = makeButton("invoicePay", tr("Take payment"), ButtonKind::Normal, Glyph::Money);
    m_print = makeButton("invoicePrint", tr("Print"), ButtonKind::Normal, Glyph::Print);
    m_mail = makeButton("invoiceMail", tr("Mail"), ButtonKind::Normal, Glyph::Mail);
    m_issue->setToolTip(tr("Issue the chosen drafts (I)"));
    m_pay->setToolTip(tr("Take a payment for the chosen invoices (P)"));
    m_print->setToolTip(tr("Print the chosen invoices (Ctrl+P)"));
    m_mail->setToolTip(tr("Mail the chosen invoices (M)"));
    for (QPushButton* button : {m_issue, m_pay, m_print, m_mail})
        row->addWidget(button);
    m_print->setVisible(bool(m_context.papers.printInvoices));
    m_mail->setVisible(bool(m_context.papers.mailInvoice));
    connect(m_issue, &QPushButton::clicked, this, [this] { request(&InvoiceList::issueRequested); });
    connect(m_pay, &QPushButton::clicked, this, [this] { request(&InvoiceList::payRequested); });
    connect(m_print, &QPushButton::clicked, this, [this] { request(&InvoiceList::printRequested); });
    connect(m_mail, &QPushButton::clicked, this, [this] { request(&InvoiceList::mailRequested); });
    return box;
}

void InvoiceList::addKeys()
{
    auto* keys = new KeyMap(m_table);
    keys->add(Qt::Key_N, [this] { emit newRequested(); });
    keys->add(Qt::Key_Insert, [this] { emit newRequested(); });
    keys->add(Qt::Key_B, [this] { emit batchRequested(); });
    keys->add(Qt::Key_I, [this] { m_issue->click(); });
    keys->add(Qt::Key_P, [this] { m_pay->click(); });
    keys->add(Qt::Key_M, [this] { m_mail->click(); });
    keys->add(Qt::CTRL | Qt::Key_P, [this] { m_print->click(); });
    const auto search = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    keys->add(Qt::Key_Slash, search);
    keys->add(Qt::CTRL | Qt::Key_F, search);
    connect(m_search, &SearchField::leftDownwards, this, &InvoiceList::focusTable);
    connect(m_search, &QLineEdit::returnPressed, this, &InvoiceList::focusTable);
}

void InvoiceList::request(void (InvoiceList::*signal)(const QList<InvoiceRow>&))
{
    if (const QList<InvoiceRow> rows = selected(); !rows.isEmpty())
        emit (this->*signal)(rows);
}

QList<InvoiceRow> InvoiceList::selected() const
{
    QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    const int current = m_table->currentIndex().row();
    std::sort(indexes.begin(), indexes.end(), [current](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row() != current, a.row()) < std::pair(b.row() != current, b.row());
    });
    QList<InvoiceRow> rows;
    for (const QModelIndex& index : std::as_const(indexes))
        rows.append(m_model->row(index.row()));
    return rows;
}

void InvoiceList::reload()
{
    InvoiceFilter filter;
    filter.client = m_client;
    filter.text = m_search->text().trimmed();
    filter.from = m_period->from();
    filter.to = m_period->to();
    const auto rows = m_context.invoices.list(filter);
    if (!rows)
        m_context.report(rows.error());
    const QList<InvoiceRow> before = selected();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setRows(rows.value_or(QList<InvoiceRow>()));
    const int kept = before.isEmpty() ? -1 : m_model->rowOf(before.first().id);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, kept), InvoiceTableModel::Number));
    m_table->verticalScrollBar()->setValue(scrolled);
    updateCounts();
    updateSums();
}

void InvoiceList::stateChosen(int button)
{
    m_model->setState(button == allStates ? std::nullopt : std::optional(InvoiceState(button)));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, InvoiceTableModel::Number));
    updateCounts();
    updateSums();
}

void InvoiceList::updateCounts()
{
    const auto counts = m_model->counts();
    const QLocale locale;
    for (int i = 0; i < allStates; ++i) {
        const QString name = MoneyWords::stateName(InvoiceState(i));
        const int count = counts[size_t(i)];
        //: A state and how many invoices are in it
        m_states->button(i)->setText(count == 0 ? name : tr("%1 %2").arg(name, locale.toString(count)));
    }
    QWidget* page = m_table;
    if (m_model->rowCount() == 0) {
        const bool narrowed = !m_client.isNull() || !m_search->text().isEmpty() || m_model->totalCount() > 0 ||
                              m_period->period() != PeriodField::LastTwelveMonths;
        page = narrowed ? m_noMatch : m_noInvoices;
    }
    m_stack->setCurrentWidget(page);
}

void InvoiceList::updateSums()
{
    const QList<InvoiceRow> rows = selected();
    const bool several = rows.size() > 1;
    const InvoiceTableModel::Sums sums = several ? InvoiceTableModel::sumsOf(rows) : m_model->sums();
    const QString total = m_context.amount(sums.totalMinor);
    const QString open = m_context.amount(sums.openMinor);
    m_sums->setText(several ? tr("%n chosen: %1 in all, %2 to be paid", nullptr, sums.count).arg(total, open)
                            : tr("%n document(s): %1 in all, %2 to be paid", nullptr, sums.count).arg(total, open));
    updateActions();
}

void InvoiceList::updateActions()
{
    const QList<InvoiceRow> rows = selected();
    const auto any = [&rows](auto fits) { return std::any_of(rows.begin(), rows.end(), fits); };
    m_issue->setEnabled(any([](const InvoiceRow& row) { return row.state == InvoiceState::Draft; }));
    m_pay->setEnabled(any([](const InvoiceRow& row) { return row.kind == InvoiceKind::Invoice && row.openMinor > 0; }));
    const bool issued = any([](const InvoiceRow& row) { return row.state != InvoiceState::Draft; });
    m_print->setEnabled(issued);
    m_mail->setEnabled(issued);
}

void InvoiceList::select(const InvoiceId& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, InvoiceTableModel::Number));
}

void InvoiceList::showState(std::optional<InvoiceState> state)
{
    const int id = state ? int(*state) : allStates;
    m_states->button(id)->setChecked(true);
    m_model->setState(state);
    m_clientChip->setVisible(!m_client.isNull());
    if (m_period->period() == PeriodField::Everything)
        reload();
    else
        m_period->setPeriod(PeriodField::Everything);
}

void InvoiceList::showClient(const ClientId& id, const QString& name)
{
    m_client = id;
    m_clientChip->setText(name);
    m_clientChip->setVisible(!id.isNull());
    reload();
}

void InvoiceList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace td
