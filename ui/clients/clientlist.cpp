// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientlist.h"

#include "clients/clientpreview.h"
#include "clients/clientrowdelegate.h"
#include "clients/clients.h"
#include "clients/clienttablemodel.h"
#include "clients/filterbar.h"
#include "clients/filterlist.h"
#include "storage/database.h"
#include "storage/preferences.h"
#include "team/team.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int filterWidth = 160;
constexpr int previewWidth = 280;
constexpr int wideTable = 900; ///< from here on more columns show at first
constexpr int saveColumnsMs = 600;
constexpr auto columnsKey = "clients.columns";

struct ColumnStart {
    int column;
    int width;
    bool always; ///< shown at first in a narrow window too
};
constexpr ColumnStart columnStarts[] = {
    {ClientTableModel::Name, 172, true},         {ClientTableModel::Status, 88, true},
    {ClientTableModel::Phone, 140, false},       {ClientTableModel::Trainer, 104, true},
    {ClientTableModel::LastSession, 176, false}, {ClientTableModel::NextSession, 176, true},
    {ClientTableModel::Owing, 96, false},        {ClientTableModel::TagsColumn, 180, false},
};

SavedFilters savedFilters(Preferences& preferences)
{
    return {[&preferences](const QString& name) -> Result<QString> { return preferences.value(name); },
            [&preferences](const QString& name, const QString& value) { return preferences.setValue(name, value); }};
}
} // namespace

ClientList::ClientList(const ClientsContext& context, Pictures& pictures, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_pictures(pictures)
    , m_header(new PageHeader(tr("Clients")))
    , m_search(new SearchField(tr("Search by name, phone, e-mail or tag")))
    , m_filterButton(makeButton("toggleFilter", tr("Filter"), ButtonKind::Normal, Glyph::Filter))
    , m_columnsButton(makeButton("chooseColumns", tr("Columns"), ButtonKind::Normal, Glyph::Columns))
    , m_moreButton(makeButton("moreClients", tr("More"), ButtonKind::Normal, Glyph::More))
    , m_newButton(makeButton("newClient", tr("New client"), ButtonKind::Primary, Glyph::Add))
    , m_filters(new FilterList(context.db.actor(), savedFilters(context.preferences), context.prompts, context.report))
    , m_bar(new FilterBar)
    , m_model(new ClientTableModel(context.zone, this))
    , m_table(new TableView(tr("Clients")))
    , m_noClients(new EmptyState(
          Glyph::Clients, tr("No clients yet"),
          tr("Everybody who trains here is kept on this page. Write the first one down: a name is enough."),
          tr("New client")))
    , m_noMatch(new EmptyState(Glyph::Search, tr("Nobody fits"), tr("No client fits this filter and what you typed."),
                               tr("Show all clients")))
    , m_stack(new QStackedWidget)
    , m_preview(new ClientPreview(context, pictures))
    , m_saveColumns(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::two);
    buildHeader();
    buildTable();
    column->addWidget(m_header);
    auto* row = new QHBoxLayout;
    setMargins(row, 0, Space::two);
    m_filters->setFixedWidth(filterWidth);
    m_preview->setFixedWidth(previewWidth);
    row->addWidget(m_filters);
    row->addWidget(buildMiddle(), 1);
    row->addWidget(m_preview);
    column->addLayout(row, 1);
    connectAll();
    reload();
}

void ClientList::buildHeader()
{
    m_search->setObjectName(u"clientSearch"_s);
    m_search->setMinimumWidth(320);
    m_filterButton->setCheckable(true);
    m_filterButton->setFocusPolicy(Qt::StrongFocus);
    m_columnsButton->setText({});
    m_columnsButton->setToolTip(tr("Columns"));
    m_moreButton->setText({});
    m_moreButton->setToolTip(tr("More"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_search, m_filterButton, m_columnsButton, m_moreButton, m_newButton})
        m_header->addAction(widget);
    auto* more = new QMenu(m_moreButton);
    more->addAction(icon(Glyph::Merge), tr("Find duplicates…"), this, &ClientList::duplicatesRequested);
    m_moreButton->setMenu(more);
    m_moreButton->setVisible(m_context.db.actor().managesStudio());
}

void ClientList::buildTable()
{
    m_table->setObjectName(u"clientTable"_s);
    m_table->setProperty("bare", true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ClientRowDelegate(m_table, *m_model, m_pictures, m_context.privacy));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(ClientTableModel::Name, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    for (int i = 0; i < ClientTableModel::ColumnCount; ++i)
        header->hideSection(i);
    for (const ColumnStart& start : columnStarts) {
        header->resizeSection(start.column, start.width);
        header->setSectionHidden(start.column, !start.always);
    }
    int place = 0;
    for (const ColumnStart& start : columnStarts)
        header->moveSection(header->visualIndex(start.column), place++);
    m_saveColumns->setSingleShot(true);
    m_saveColumns->setInterval(saveColumnsMs);
    const QString saved = m_context.preferences.value(QLatin1String(columnsKey));
    m_columnsChosen = !saved.isEmpty();
    // Every width that a drag passes through is reported: the last one is kept.
    m_table->rememberColumns(QByteArray::fromBase64(saved.toLatin1()), [this](const QByteArray&) {
        if (m_columnsChosen)
            m_saveColumns->start();
    });
}

QWidget* ClientList::buildMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    setMargins(column, 0, Space::one);
    m_bar->setObjectName(u"filterBar"_s);
    m_bar->hide();
    column->addWidget(m_bar);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    m_noClients->setObjectName(u"noClients"_s);
    m_noMatch->setObjectName(u"noMatch"_s);
    for (QWidget* page : std::initializer_list<QWidget*>{m_table, m_noClients, m_noMatch})
        m_stack->addWidget(page);
    column->addWidget(card, 1);
    return middle;
}

void ClientList::connectAll()
{
    connect(m_search, &SearchField::searched, this, &ClientList::applyFilter);
    connect(m_search, &SearchField::leftDownwards, this, &ClientList::focusTable);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { withSelected(&ClientList::openRequested); });
    connect(m_filterButton, &QPushButton::toggled, this, &ClientList::toggleBar);
    connect(m_columnsButton, &QPushButton::clicked, this, &ClientList::chooseColumns);
    connect(m_newButton, &QPushButton::clicked, this, [this] { emit newRequested({}); });
    connect(m_filters, &FilterList::chosen, this, &ClientList::reload);
    connect(m_bar, &FilterBar::changed, this, &ClientList::applyFilter);
    connect(m_bar, &FilterBar::saveRequested, this, [this] {
        const ClientFilter filter = m_model->filter();
        m_search->clear();
        m_filterButton->setChecked(false);
        m_filters->saveAs(filter);
    });
    connect(m_noClients, &EmptyState::actionRequested, this, [this] { emit newRequested({}); });
    connect(m_noMatch, &EmptyState::actionRequested, this, [this] {
        m_filterButton->setChecked(false);
        m_search->clear();
        m_filters->choose(u"all"_s);
    });
    connect(m_table, &TableView::opened, this, [this] { withSelected(&ClientList::openRequested); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientList::updatePreview);
    connect(m_preview, &ClientPreview::openRequested, this, [this] { withSelected(&ClientList::openRequested); });
    connect(m_preview, &ClientPreview::bookRequested, this, [this] { withSelected(&ClientList::bookRequested); });
    connect(m_preview, &ClientPreview::editRequested, this, [this] { withSelected(&ClientList::editRequested); });
    connect(m_preview, &ClientPreview::restoreRequested, this, &ClientList::restoreSelected);
    connect(m_saveColumns, &QTimer::timeout, this, &ClientList::saveColumns);
    connect(&m_context.privacy, &PrivacyState::changed, this, [this] {
        updatePreview();
        m_model->setAmountMask(m_context.privacy.isHidden() ? PrivacyState::mask() : QString());
        m_table->viewport()->update();
    });
}

void ClientList::withSelected(void (ClientList::*signal)(const ClientId&))
{
    const ClientId id = selected();
    if (!id.isNull() && !showsRemoved())
        emit(this->*signal)(id);
}

void ClientList::readRows()
{
    const auto rows = m_filters->showsRemoved() ? m_context.clients.removedRows() : m_context.clients.rows();
    if (!rows) {
        m_context.report(rows.error());
        return;
    }
    m_rows = *rows;
}

void ClientList::reload()
{
    const ClientId kept = selected();
    const int scrolled = m_table->verticalScrollBar()->value();
    const int row = m_table->currentIndex().row();
    readRows();
    if (m_context.owing)
        m_model->setOwing(m_context.owing(), m_context.currency);
    m_model->setRows(m_rows, {m_context.now(), m_context.today()});
    const auto trainers = m_context.team.trainers();
    m_bar->setChoices(trainers ? *trainers : QList<Trainer>(), knownTags());
    applyFilter();
    const int found = kept.isNull() ? -1 : m_model->rowOf(kept);
    selectRow(found >= 0 ? found : std::min(std::max(row, 0), m_model->rowCount() - 1));
    m_table->verticalScrollBar()->setValue(scrolled);
    updatePreview();
}

void ClientList::applyFilter()
{
    ClientFilter more = m_bar->isVisibleTo(this) ? m_bar->filter() : ClientFilter();
    more.text = m_search->text();
    const ClientId kept = selected();
    m_model->setFilter(refined(m_filters->filter(), more));
    const int found = kept.isNull() ? -1 : m_model->rowOf(kept);
    selectRow(found >= 0 ? found : 0);
    updateEmpty();
    updateFacts();
    updatePreview();
}

void ClientList::updateEmpty()
{
    QWidget* page = m_table;
    if (m_model->rowCount() == 0)
        page = m_rows.isEmpty() && !m_filters->showsRemoved() ? m_noClients : m_noMatch;
    m_stack->setCurrentWidget(page);
    m_preview->setVisible(page == m_table);
}

void ClientList::updateFacts()
{
    const int shown = m_model->rowCount();
    const int all = m_model->totalCount();
    if (showsRemoved())
        m_header->setFacts(tr("%n removed client(s)", nullptr, shown));
    else if (shown == all)
        m_header->setFacts(tr("%n client(s)", nullptr, all));
    else
        m_header->setFacts(tr("%1 of %n client(s)", nullptr, all).arg(QLocale().toString(shown)));
}

void ClientList::updatePreview()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_table->selectionModel()->isSelected(current))
        m_preview->showClient(m_model->row(current.row()), showsRemoved());
    else
        m_preview->showNobody();
}

void ClientList::selectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const int column = std::max(0, m_table->horizontalHeader()->logicalIndex(0));
    m_table->setCurrentIndex(m_model->index(row, column));
}

void ClientList::select(const ClientId& id)
{
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_filterButton->setChecked(false);
        m_filters->choose(u"all"_s);
    }
    selectRow(m_model->rowOf(id));
}

ClientId ClientList::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? m_model->row(current.row()).id : ClientId();
}

bool ClientList::showsRemoved() const
{
    return m_filters->showsRemoved();
}

QString ClientList::searchText() const
{
    return m_search->text();
}

QStringList ClientList::knownTags() const
{
    QMap<QString, QString> tags; // folded, so that "VIP" and "vip" are one
    for (const ClientRow& row : m_rows) {
        for (const QString& tag : row.tags)
            tags.insert(tag.toCaseFolded(), tag);
    }
    return tags.values();
}

void ClientList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientList::focusTable()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ClientList::removeSelected()
{
    const ClientId id = selected();
    if (id.isNull() || showsRemoved())
        return;
    const QString name = m_model->row(m_table->currentIndex().row()).name;
    if (const auto removed = m_context.clients.remove(id); !removed) {
        m_context.report(removed.error());
        return;
    }
    reload();
    m_context.tell(tr("%1 was removed.").arg(name), {tr("Undo"), [this] { emit undoRequested(); }});
}

void ClientList::restoreSelected()
{
    const ClientId id = selected();
    if (id.isNull() || !showsRemoved())
        return;
    const QString name = m_model->row(m_table->currentIndex().row()).name;
    if (const auto restored = m_context.clients.restore(id); !restored) {
        m_context.report(restored.error());
        return;
    }
    reload();
    m_context.tell(tr("%1 is back among the clients.").arg(name), {tr("Undo"), [this] { emit undoRequested(); }});
}

void ClientList::toggleBar(bool shown)
{
    if (!shown)
        m_bar->reset();
    m_bar->setVisible(shown);
    applyFilter();
}

void ClientList::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < ClientTableModel::ColumnCount; ++column) {
        QAction* choice = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!header->isSectionHidden(column));
        choice->setEnabled(column != ClientTableModel::Name);
        connect(choice, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            if (shown && header->sectionSize(column) < header->defaultSectionSize())
                header->resizeSection(column, header->defaultSectionSize());
            m_columnsChosen = true;
            m_saveColumns->start();
        });
    }
    menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height() + 2)));
}

void ClientList::saveColumns()
{
    const QString state = QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64());
    if (const auto saved = m_context.preferences.setValue(QLatin1String(columnsKey), state); !saved)
        m_context.report(saved.error());
}

void ClientList::widenOnce()
{
    if (m_columnsChosen || m_table->width() < wideTable)
        return;
    for (const ColumnStart& start : columnStarts) {
        m_table->horizontalHeader()->setSectionHidden(start.column, false);
        m_table->setColumnWidth(start.column, start.width * 3 / 2);
    }
}

void ClientList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &ClientList::widenOnce);
}

bool ClientList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (key->key() == Qt::Key_Up && plain && m_table->currentIndex().row() == 0) {
        focusSearch();
        return true;
    }
    // Typing in the table searches, as one would expect from a list of names.
    if (!plain || key->text().isEmpty() || !key->text().at(0).isLetterOrNumber())
        return QWidget::eventFilter(watched, event);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(key->text());
    return true;
}

} // namespace td
