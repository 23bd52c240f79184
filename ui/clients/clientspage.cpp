// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientspage.h"

#include "clients/clienteditor.h"
#include "clients/clientlist.h"
#include "clients/clientpage.h"
#include "clients/clients.h"
#include "clients/duplicatesdialog.h"
#include "clients/mergedialog.h"
#include "storage/database.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{

ClientsPage::ClientsPage(const ClientsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_pictures(context.clients)
    , m_stack(new QStackedWidget)
    , m_list(new ClientList(m_context, m_pictures))
    , m_page(new ClientPage(m_context, m_pictures))
    , m_editor(new ClientEditor(m_context, m_pictures))
    , m_refresh(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    for (QWidget* page : std::initializer_list<QWidget*>{m_list, m_page, m_editor})
        m_stack->addWidget(page);
    column->addWidget(m_stack);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &ClientsPage::refresh);
    connect(&context.db.changes(), &Changes::changed, this, &ClientsPage::noteChange);
    connect(m_list, &ClientList::openRequested, this, &ClientsPage::openClient);
    connect(m_list, &ClientList::editRequested, this, &ClientsPage::editClient);
    connect(m_list, &ClientList::newRequested, this, &ClientsPage::newClient);
    connect(m_list, &ClientList::bookRequested, this, &ClientsPage::bookRequested);
    connect(m_list, &ClientList::undoRequested, this, &ClientsPage::undoRequested);
    connect(m_list, &ClientList::duplicatesRequested, this, &ClientsPage::showDuplicates);
    connect(m_page, &ClientPage::backRequested, this, &ClientsPage::showList);
    connect(m_page, &ClientPage::editRequested, this, &ClientsPage::editClient);
    connect(m_page, &ClientPage::bookRequested, this, &ClientsPage::bookRequested);
    connect(m_page, &ClientPage::openAppointment, this, &ClientsPage::openAppointment);
    connect(m_page, &ClientPage::openClient, this, &ClientsPage::openClient);
    connect(m_editor, &ClientEditor::cancelled, this, [this] { closeEditor(m_shown); });
    connect(m_editor, &ClientEditor::openExisting, this, &ClientsPage::openClient);
    connect(m_editor, &ClientEditor::saved, this, [this](const ClientId& id, bool isNew) {
        m_list->reload();
        m_list->select(id);
        closeEditor(isNew || m_editFromPage ? id : ClientId());
    });
    addKeys();
}

void ClientsPage::addKeys()
{
    // Keys that mean something else while text is typed are taken by the fields themselves before they come here.
    const auto onList = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onList(Qt::Key_Slash, &ClientsPage::focusSearch);
    onList(Qt::CTRL | Qt::Key_F, &ClientsPage::focusSearch);
    onList(Qt::Key_Insert, [this] { newClient(); });
    onList(Qt::CTRL | Qt::Key_N, [this] { newClient(); });
    // Only in the table: in the list of filters the key deletes a filter.
    auto* table = m_list->findChild<QTableView*>(u"clientTable"_s);
    auto* remove = new QShortcut(Qt::Key_Delete, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_list, &ClientList::removeSelected);
    onList(Qt::CTRL | Qt::Key_E, [this] { editClient(m_list->selected()); });
    onList(Qt::CTRL | Qt::Key_B, [this] {
        if (!m_list->selected().isNull() && !m_list->showsRemoved())
            emit bookRequested(m_list->selected());
    });
}

bool ClientsPage::inForm() const
{
    return m_stack->currentWidget() == m_editor;
}

ClientId ClientsPage::current() const
{
    return m_stack->currentWidget() == m_list ? m_list->selected() : m_shown;
}

QList<ClientsAction> ClientsPage::actions()
{
    const auto onClient = [this] { return !current().isNull() && !inForm(); };
    const auto inList = [this] { return m_stack->currentWidget() == m_list && !m_list->selected().isNull(); };
    QList<ClientsAction> out{
        {u"client.new"_s, tr("New client"), Qt::CTRL | Qt::Key_N, Glyph::Add, [this] { newClient(); }, {}},
        {u"client.search"_s,
         tr("Search the clients"),
         Qt::CTRL | Qt::Key_F,
         Glyph::Search,
         [this] { focusSearch(); },
         {}},
        {u"client.edit"_s, tr("Edit the client"), Qt::CTRL | Qt::Key_E, Glyph::Edit, [this] { editClient(current()); },
         onClient},
        {u"client.book"_s, tr("Book a session for the client"), Qt::CTRL | Qt::Key_B, Glyph::Calendar,
         [this] { emit bookRequested(current()); }, onClient},
        {u"client.remove"_s, tr("Remove the client"), Qt::Key_Delete, Glyph::Delete,
         [this] { m_list->removeSelected(); }, inList},
    };
    if (m_context.db.actor().managesStudio())
        out.append(
            {u"client.duplicates"_s, tr("Find duplicate clients"), {}, Glyph::Merge, [this] { showDuplicates(); }, {}});
    return out;
}

void ClientsPage::openTab(const ClientId& id, const QString& tab)
{
    openClient(id);
    m_page->showTab(tab);
}

void ClientsPage::openClient(const ClientId& id)
{
    if (inForm() && id != m_shown && m_editor->isVisible() && !m_editor->mayLeave())
        return;
    if (const auto opened = m_page->open(id); !opened) {
        m_context.report(opened.error());
        return;
    }
    m_shown = id;
    m_stack->setCurrentWidget(m_page);
    m_page->setFocus(Qt::OtherFocusReason);
}

void ClientsPage::newClient(const QString& name)
{
    if (inForm() && !m_editor->mayLeave())
        return;
    m_shown = {};
    m_editFromPage = false;
    m_stack->setCurrentWidget(m_editor);
    m_editor->startNew(name, m_list->knownTags());
}

void ClientsPage::editClient(const ClientId& id)
{
    if (id.isNull() || (m_stack->currentWidget() == m_list && m_list->showsRemoved()))
        return;
    const auto client = m_context.clients.find(id);
    if (!client) {
        m_context.report(client.error());
        return;
    }
    m_editFromPage = m_stack->currentWidget() == m_page;
    m_shown = m_editFromPage ? id : ClientId();
    m_stack->setCurrentWidget(m_editor);
    m_editor->startEdit(*client, m_list->knownTags());
}

void ClientsPage::closeEditor(const ClientId& show)
{
    m_stack->setCurrentWidget(m_list);
    if (show.isNull())
        showList();
    else
        openClient(show);
}

void ClientsPage::showList()
{
    if (inForm() && !m_editor->mayLeave())
        return;
    const ClientId before = m_shown;
    m_shown = {};
    m_stack->setCurrentWidget(m_list);
    if (!before.isNull())
        m_list->select(before);
    m_list->focusTable();
}

void ClientsPage::focusSearch()
{
    if (m_stack->currentWidget() != m_list)
        showList();
    m_list->focusSearch();
}

void ClientsPage::showDuplicates()
{
    auto* dialog = new DuplicatesDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DuplicatesDialog::mergeRequested, this, &ClientsPage::merge);
    dialog->open();
}

void ClientsPage::merge(const ClientId& one, const ClientId& other)
{
    auto* dialog = new MergeDialog(m_context, one, other, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this](const ClientId&, const QString& sentence) {
        m_context.tell(sentence, {tr("Undo"), [this] { emit undoRequested(); }});
    });
    dialog->open();
}

void ClientsPage::noteChange(const ChangedRows& rows)
{
    if (!rows.touchesAny("clients", "client_health", "client_alerts", "client_photos", "assignments", "grants",
                         "appointments", "participants", "trainers", "invoices", "allocations",
                         "forms", "signed_forms"))
        return;
    m_stale = true;
    if (isVisible())
        m_refresh->start();
}

void ClientsPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_list->reload();
    if (m_stack->currentWidget() == m_page)
        m_page->refresh();
}

void ClientsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace td
