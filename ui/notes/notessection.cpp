// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notessection.h"

#include "notes/noteeditor.h"
#include "notes/notetext.h"
#include "notes/noteworkmodel.h"
#include "notes/sessionnotes.h"
#include "notes/snippetsdialog.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"
#include "widgets/rowdelegate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

Q_DECLARE_METATYPE(td::ChipLook)

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int usualDays = 14;
constexpr int paneWidth = 400;

class WorkDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant chip = index.data(NoteWorkModel::ChipRole);
        if (chip.isValid())
            paintChip(painter, option.rect.adjusted(Space::one, 0, -Space::one, 0), option.palette, chip.value<ChipLook>());
        else
            RowDelegate::paintContent(painter, option, index);
    }
};
} // namespace

NotesSection::NotesSection(const NotesContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new NoteWorkModel(this))
    , m_header(new PageHeader(tr("Notes to write")))
    , m_table(new TableView(tr("Sessions without a note, and drafts")))
    , m_stack(new QStackedWidget)
    , m_pane(nullptr)
    , m_who(new Label({}, TypeSize::Title))
    , m_editor(new NoteEditor(context))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    auto* snippets = makeButton("notesSnippets", tr("Snippets"), ButtonKind::Normal, Glyph::Tag);
    m_header->addAction(snippets);
    column->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildList(), 1);
    row->addWidget(buildPane());
    column->addLayout(row, 1);
    connect(snippets, &QPushButton::clicked, this, &NotesSection::editSnippets);
    connect(&m_context.privacy, &PrivacyState::changed, m_model, &NoteWorkModel::setHidden);
    connect(&m_context.db.changes(), &Changes::changed, this, &NotesSection::followChanges);
    reload();
}

NotesSection::~NotesSection()
{
    (void)m_editor->save(); // while this still follows what changes
}

QWidget* NotesSection::buildList()
{
    auto* card = new Card;
    card->setFlush();
    m_table->setObjectName(u"noteWork"_s);
    m_table->setProperty("bare", true);
    m_table->setItemDelegate(new WorkDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setColumnHidden(NoteWorkModel::TrainerColumn, m_context.canWrite() && !m_context.db.actor().managesStudio());
    const QList<std::pair<int, int>> widths{{NoteWorkModel::StateColumn, 128},
                                            {NoteWorkModel::DayColumn, 176},
                                            {NoteWorkModel::ClientColumn, 160},
                                            {NoteWorkModel::WhatColumn, 160}};
    for (const auto& [section, width] : widths)
        m_table->setColumnWidth(section, width);
    m_table->horizontalHeader()->setSectionResizeMode(NoteWorkModel::WhatColumn, QHeaderView::Stretch);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(Glyph::Success, tr("Every note is written"), tr("Sessions without a note and drafts that are not signed show here.")));
    card->body()->addWidget(m_stack);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    return card;
}

QWidget* NotesSection::buildPane()
{
    m_pane = new Card;
    m_pane->setFixedWidth(paneWidth);
    m_who->setObjectName(u"noteWho"_s);
    m_pane->body()->addWidget(m_who->strong()->wrapping());
    auto* client = makeButton("noteClient", tr("Open the client"), ButtonKind::Link);
    m_pane->body()->addWidget(client, 0, Qt::AlignLeft);
    m_pane->body()->addWidget(m_editor, 1);
    m_pane->hide();
    connect(client, &QPushButton::clicked, this, &NotesSection::openClient);
    connect(m_editor, &NoteEditor::snippetsRequested, this, &NotesSection::editSnippets);
    connect(m_editor, &NotePane::noteSigned, this, &NotesSection::goOn);
    return m_pane;
}

void NotesSection::followChanges(const ChangedRows& rows)
{
    if (rows.touchesAny("session_notes", "appointments", "participants", "clients"))
        reload();
}

void NotesSection::reload()
{
    const QDate today = m_context.today();
    const int days = m_context.missingDays ? m_context.missingDays() : usualDays;
    const auto missing = m_context.notes.missing(today.addDays(-days), today);
    const auto drafts = m_context.notes.drafts();
    if (!missing || !drafts) {
        m_context.report(!missing ? missing.error() : drafts.error());
        return;
    }
    const int row = m_table->currentIndex().row();
    m_model->setWork(*missing, *drafts);
    m_model->setHidden(m_context.privacy.isHidden());
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_header->setFacts(QStringList{tr("%n session(s) of the last %1 days without a note", nullptr, int(missing->size())).arg(QLocale().toString(days)),
                                   tr("%n draft(s) to sign", nullptr, int(drafts->size()))}
                           .join(u"  ·  "_s));
}

void NotesSection::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const NoteWorkModel::Row work = m_model->row(row); // saving may read the list anew
    if (!m_editor->save())
        return;
    if (work.draft.isNull() && work.trainer != m_context.db.actor().trainer) {
        emit clientRequested(work.client);
        return;
    }
    m_who->setText(tr("%1, %2", "client and day").arg(work.clientName, NoteText::day(work.day)));
    m_client = work.client;
    m_pane->show();
    if (work.draft.isNull())
        m_editor->open(work.client, work.appointment, work.day);
    else
        m_editor->openNote(work.draft);
    m_editor->startWriting();
}

void NotesSection::write(const ClientId& client, const AppointmentId& appointment)
{
    const QList<NoteWorkModel::Row>& rows = m_model->rows();
    for (int row = 0; row < int(rows.size()); ++row) {
        if (rows[row].appointment == appointment && rows[row].client == client) {
            openRow(row);
            return;
        }
    }
    emit clientRequested(client);
}

void NotesSection::openClient()
{
    if (!m_client.isNull())
        emit clientRequested(m_client);
}

void NotesSection::goOn()
{
    m_context.tell(tr("Signed: %1").arg(m_who->text()), {});
    if (m_model->rowCount() == 0)
        m_pane->hide();
    else
        m_table->setFocus();
}

void NotesSection::editSnippets()
{
    auto* dialog = new SnippetsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace td
