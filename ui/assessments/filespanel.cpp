// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/filespanel.h"

#include "assessments/clientfiles.h"
#include "assessments/droppedfiles.h"
#include "assessments/rowtable.h"
#include "exchange/outfile.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace td
{

FilesPanel::FilesPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_add(makeButton("addFiles", tr("Add files"), ButtonKind::Primary, Glyph::Add))
    , m_save(makeButton("saveFile", tr("Save a copy…"), ButtonKind::Quiet, Glyph::Export))
    , m_rename(makeButton("renameFile", tr("Rename…"), ButtonKind::Quiet, Glyph::Edit))
    , m_remove(makeButton("removeFile", tr("Remove"), ButtonKind::Quiet, Glyph::Delete))
    , m_table(new RowTable("files", tr("Files"), {{tr("Name")}, {tr("Size"), true}, {tr("Added")}, {tr("Note")}}))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    auto* card = new Card(tr("Files"));
    card->setFlush();
    for (QPushButton* button : {m_save, m_rename, m_remove, m_add})
        card->addToHeading(button);
    auto* empty = new EmptyState(Glyph::Folder, tr("No files yet"),
                                 tr("Letters of doctors, signed papers and the like are kept here, encrypted with everything else. Drop files here, or add them."),
                                 m_context.chooseFiles ? tr("Add files") : QString());
    card->body()->addWidget(m_table->withEmpty(empty));
    column->addWidget(card, 1);
    auto* hint = new Label(tr("A file is at most %1. To look into one, save a copy first.").arg(QLocale().formattedDataSize(ClientFiles::largest, 0, QLocale::DataSizeSIFormat)),
                           TypeSize::Small, Tone::Muted);
    column->addWidget(hint);
    m_add->setVisible(bool(m_context.chooseFiles));
    connect(empty, &EmptyState::actionRequested, this, &FilesPanel::choose);
    connect(m_add, &QPushButton::clicked, this, &FilesPanel::choose);
    connect(m_save, &QPushButton::clicked, this, &FilesPanel::saveCopy);
    connect(m_table, &TableView::opened, this, &FilesPanel::saveCopy);
    connect(m_rename, &QPushButton::clicked, this, &FilesPanel::rename);
    connect(m_remove, &QPushButton::clicked, this, &FilesPanel::remove);
    connect(m_table, &RowTable::removeRequested, this, &FilesPanel::remove);
    connect(m_table, &RowTable::keyChanged, this, [this] {
        for (QPushButton* button : {m_save, m_rename, m_remove})
            button->setEnabled(!m_table->key().isEmpty());
    });
    connect(&context.privacy, &PrivacyState::changed, this, &FilesPanel::reload);
    connect(&context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touches("client_files"))
            reload();
    });
    setFocusProxy(m_table);
    reload();
}

void FilesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_noted, true))
        m_context.note("client-files", m_client, "view");
}

void FilesPanel::reload()
{
    const auto files = ClientFiles(m_context.db).list(m_client);
    if (!files)
        m_context.report(files.error());
    const bool hidden = m_context.privacy.isHidden();
    QList<TableRow> rows;
    for (const ClientFile& file : files.value_or(QList<ClientFile>())) {
        rows.append({file.id.blob(),
                     {hidden ? PrivacyState::mask() : file.name, QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat), dayText(file.addedOn),
                      hidden ? QString() : file.note},
                     {{}, file.size, file.addedOn, {}}});
    }
    m_table->setRows(rows);
}

void FilesPanel::choose()
{
    addFiles(m_context.chooseFiles(this));
}

void FilesPanel::addFiles(const QStringList& paths)
{
    int added = 0;
    for (const QString& path : paths) {
        const auto stored = ClientFiles(m_context.db).addFromDisk(m_client, path);
        if (!stored) {
            m_context.report(stored.error());
            return;
        }
        ++added;
    }
    if (added > 0)
        m_context.tell(tr("%n file(s) were added.", nullptr, added), {});
}

void FilesPanel::saveCopy()
{
    ClientFiles files(m_context.db);
    const auto file = files.find(m_table->id<ClientFileId>());
    if (!file) {
        m_context.report(file.error());
        return;
    }
    const QString path = m_context.choosePath(this, file->name);
    if (path.isEmpty())
        return;
    const auto content = files.content(file->id);
    if (!content) {
        m_context.report(content.error());
        return;
    }
    if (!m_context.check(writeWholeFile(path, *content)))
        return;
    m_context.note("client-files", m_client, "export");
    m_context.tell(tr("The file was saved as %1.").arg(path), {});
}

void FilesPanel::rename()
{
    ClientFiles files(m_context.db);
    auto file = files.find(m_table->id<ClientFileId>());
    if (!file) {
        m_context.report(file.error());
        return;
    }
    const auto name = m_context.prompts.input({tr("Rename the file"), tr("Name"), file->name});
    if (!name)
        return;
    file->name = *name;
    m_context.check(files.change(*file));
}

void FilesPanel::remove()
{
    if (!m_table->key().isEmpty())
        m_context.check(ClientFiles(m_context.db).remove(m_table->id<ClientFileId>()));
}
void FilesPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(droppedFiles(event->mimeData()));
}

} // namespace td
