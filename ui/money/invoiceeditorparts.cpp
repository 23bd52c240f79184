// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InvoiceEditor that makes its widgets and joins them.
#include "money/invoiceeditor.h"

#include "clients/clientsearch.h"
#include "money/invoicelinesdelegate.h"
#include "money/invoicelinesmodel.h"
#include "money/keymap.h"
#include "money/moneywords.h"
#include "money/totalspanel.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/places.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"
#include "widgets/typeahead.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int sideWidth = 304;
constexpr int suggestions = 8;

QStringList categoriesOf(BillingSettingsStore& billing)
{
    const auto table = billing.taxTable();
    return table ? table->categories() : QStringList{u"service"_s, u"goods"_s, u"exempt"_s};
}

TypeAhead::Find findClients(const MoneyContext& context)
{
    return [&context](const QString& text) {
        QList<Suggestion> found;
        for (const SearchHit& hit : context.search.find(text, suggestions))
            found.append({hit.name, {}, QVariant(hit.id.toString())});
        return found;
    };
}
} // namespace

InvoiceEditor::InvoiceEditor(const MoneyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader({}))
    , m_banner(new Banner)
    , m_remove(makeButton("draftRemove", tr("Delete draft"), ButtonKind::Quiet, Glyph::Delete))
    , m_save(makeButton("draftSave", tr("Keep draft"), ButtonKind::Normal))
    , m_issue(makeButton("draftIssue", tr("Issue"), ButtonKind::Primary, Glyph::Check))
    , m_client(new TypeAhead(findClients(context)))
    , m_party(new Label({}, TypeSize::Small, Tone::Muted))
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_day(new DateEdit)
    , m_due(new DateEdit)
    , m_language(new QComboBox)
    , m_region(new QComboBox)
    , m_lines(new InvoiceLinesModel(context.currency, this))
    , m_table(new TableView(tr("Lines of the invoice")))
    , m_take(makeButton("draftTake", {}, ButtonKind::Normal, Glyph::Calendar))
    , m_totals(new TotalsPanel(context))
    , m_parts(new QSpinBox)
    , m_every(new QSpinBox)
    , m_instalments(new Label({}, TypeSize::Small, Tone::Muted))
    , m_note(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::oneAndHalf);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildMain(), 1);
    row->addWidget(buildSide());
    column->addLayout(row, 1);
    connectAll();
}

void InvoiceEditor::buildHeader()
{
    auto* back = makeIconButton("draftBack", tr("Back to the invoices (Esc)"), Glyph::ArrowLeft);
    m_header->addAfterTitle(back);
    m_save->setToolTip(tr("Keep the draft (Ctrl+S)"));
    m_issue->setToolTip(tr("Give it its number (Ctrl+Enter)"));
    for (QPushButton* button : {m_remove, m_save, m_issue})
        m_header->addAction(button);
    connect(back, &QToolButton::clicked, this, &InvoiceEditor::backRequested);
}

QWidget* InvoiceEditor::buildMain()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::oneAndHalf);
    column->addWidget(buildParty());
    column->addWidget(buildLines(), 1);
    return box;
}

QWidget* InvoiceEditor::buildParty()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    m_client->setPlaceholderText(tr("Type a name"));
    m_party->setObjectName(u"draftParty"_s);
    m_form->addRow(u"client"_s, tr("Billed to"), m_client);
    m_form->addWide(m_party->wrapping());
    row->addWidget(m_form, 3);
    auto* days = new FormGrid(FormGrid::Labels::Above);
    days->addRow(u"issue_day"_s, tr("Date"), m_day);
    days->addRow(u"due_day"_s, tr("Due on"), m_due);
    row->addWidget(days, 1);
    auto* ways = new FormGrid(FormGrid::Labels::Above);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("French"), u"fr"_s);
    const QString country = m_context.region.section(u'-', 0, 0);
    for (const PlaceName& place : regionsOf(country)) {
        const QString code = place.code.contains(u'-') ? place.code : country + u'-' + place.code;
        m_region->addItem(place.name, code);
    }
    ways->addRow(u"language"_s, tr("Language"), m_language);
    ways->addRow(u"region"_s, tr("Place of supply"), m_region);
    m_region->setToolTip(tr("Where it is taxed: where the session is held, or where the client lives for one online."));
    row->addWidget(ways, 2);
    card->body()->addLayout(row);
    return card;
}

QWidget* InvoiceEditor::buildLines()
{
    auto* card = new Card(tr("Lines"), Glyph::Note);
    card->setFlush();
    auto* add = makeButton("lineAdd", tr("Add line"), ButtonKind::Quiet, Glyph::Add);
    add->setToolTip(tr("Add a line (Insert)"));
    auto* remove = makeButton("lineRemove", tr("Remove line"), ButtonKind::Quiet, Glyph::Delete);
    remove->setToolTip(tr("Remove the line (Delete)"));
    m_take->setToolTip(tr("Take in what is done and not invoiced (Ctrl+U)"));
    for (QPushButton* button : {m_take, add, remove})
        card->addToHeading(button);
    m_table->setObjectName(u"draftLines"_s);
    m_table->setProperty("bare", true);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new InvoiceLinesDelegate(m_table, *m_lines, categoriesOf(m_context.billing)));
    const int widths[] = {0, 104, 76, 92, 92, 92, 100};
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(64);
    for (int i = 1; i < InvoiceLinesModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i]);
    header->setSectionResizeMode(InvoiceLinesModel::Description, QHeaderView::Stretch);
    card->body()->addWidget(m_table);
    const auto last = [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_lines->index(m_lines->rowCount() - 1, InvoiceLinesModel::Description));
        m_table->edit(m_table->currentIndex());
    };
    auto* keys = new KeyMap(m_table);
    keys->add(Qt::Key_Insert, last);
    keys->add(Qt::Key_Delete, [this] { removeLine(); });
    connect(add, &QPushButton::clicked, this, last);
    connect(remove, &QPushButton::clicked, this, &InvoiceEditor::removeLine);
    connect(m_take, &QPushButton::clicked, this, &InvoiceEditor::addUninvoiced);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) { m_table->edit(index); });
    return card;
}

QWidget* InvoiceEditor::buildSide()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setMargins(column, 0, Space::oneAndHalf);
    column->addWidget(m_totals);
    auto* parts = new Card(tr("When it is paid"), Glyph::Clock);
    buildInstalments(parts);
    column->addWidget(parts);
    auto* note = new Card(tr("Note on the invoice"), Glyph::Note);
    m_note->setObjectName(u"draftNote"_s);
    m_note->setAccessibleName(tr("Note on the invoice"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(72);
    note->body()->addWidget(m_note);
    column->addWidget(note);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(sideWidth);
    area->setWidget(content);
    return area;
}

void InvoiceEditor::buildInstalments(Card* card)
{
    m_parts->setObjectName(u"draftParts"_s);
    m_parts->setAccessibleName(tr("Number of instalments"));
    m_parts->setRange(1, 24);
    m_every->setObjectName(u"draftEvery"_s);
    m_every->setAccessibleName(tr("Days between instalments"));
    m_every->setRange(1, 366);
    m_every->setValue(30);
    auto* form = new FormGrid;
    form->addRow(u"instalments"_s, tr("Instalments"), m_parts);
    form->addRow(u"instalment_days"_s, tr("Days between"), m_every);
    card->body()->addWidget(form);
    m_instalments->setObjectName(u"draftInstalments"_s);
    card->body()->addWidget(m_instalments->wrapping());
}

void InvoiceEditor::connectAll()
{
    connect(m_client, &TypeAhead::chosen, this,
            [this](const Suggestion& one) { chooseClient(ClientId::fromString(one.value.toString()).value_or(ClientId())); });
    connect(m_lines, &InvoiceLinesModel::edited, this, &InvoiceEditor::edited);
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (!m_filling) // the time to pay stays as long
            m_due->setDate(day.addDays(std::max<qint64>(0, m_draft.issueDay.daysTo(m_draft.dueDay))));
        edited();
    });
    connect(m_due, &QDateEdit::dateChanged, this, &InvoiceEditor::edited);
    connect(m_language, &QComboBox::currentIndexChanged, this, &InvoiceEditor::edited);
    connect(m_region, &QComboBox::currentIndexChanged, this, &InvoiceEditor::edited);
    connect(m_parts, &QSpinBox::valueChanged, this, &InvoiceEditor::edited);
    connect(m_every, &QSpinBox::valueChanged, this, &InvoiceEditor::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &InvoiceEditor::edited);
    connect(m_remove, &QPushButton::clicked, this, &InvoiceEditor::removeDraft);
    connect(m_save, &QPushButton::clicked, this, &InvoiceEditor::saveDraft);
    connect(m_issue, &QPushButton::clicked, this, &InvoiceEditor::issue);
    connect(&m_context.privacy, &PrivacyState::changed, this, [this](bool hidden) {
        m_lines->setAmountsHidden(hidden);
        recalculate();
    });
    const auto onKey = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(QKeySequence(QKeySequence::Save), &InvoiceEditor::saveDraft);
    onKey(Qt::CTRL | Qt::Key_Return, &InvoiceEditor::issue);
    onKey(Qt::CTRL | Qt::Key_U, &InvoiceEditor::addUninvoiced);
    onKey(Qt::Key_Escape, &InvoiceEditor::backRequested);
}

} // namespace td
