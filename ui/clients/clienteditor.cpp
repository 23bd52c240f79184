// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clienteditor.h"

#include "clients/clientform.h"
#include "clients/clients.h"
#include "clients/clientwords.h"
#include "clients/duplicates.h"
#include "clients/pictures.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int pauseMs = 400; ///< after the last key before looking for doubles
constexpr int widestForm = 1120;
} // namespace

ClientEditor::ClientEditor(const ClientsContext& context, Pictures& pictures, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_pictures(pictures)
    , m_header(new PageHeader({}))
    , m_scroll(new QScrollArea)
    , m_form(new ClientForm(context))
    , m_warning(new Card)
    , m_warningText(new Label({}, TypeSize::Body, Tone::Warn))
    , m_existing(makeButton("openExisting", tr("Open existing"), ButtonKind::Normal, Glyph::User))
    , m_pause(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::two);
    auto* cancelButton = makeButton("cancelEdit", tr("Cancel"));
    auto* saveButton = makeButton("saveClient", tr("Save"), ButtonKind::Primary, Glyph::Check);
    saveButton->setToolTip(tr("Save (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText)));
    m_header->addAction(cancelButton);
    m_header->addAction(saveButton);
    column->addWidget(m_header);

    m_warning->setObjectName(u"duplicateWarning"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_warningText->wrapping(), 1);
    line->addWidget(m_existing);
    m_warning->body()->addLayout(line);
    column->addWidget(m_warning);

    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    setMargins(row, 0, 0);
    m_form->setMaximumWidth(widestForm);
    row->addWidget(m_form, 1);
    row->addStretch(0);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    setTabOrder(m_form, cancelButton);
    setTabOrder(cancelButton, saveButton);

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ClientEditor::lookForDuplicates);
    connect(m_form, &ClientForm::edited, m_pause, qOverload<>(&QTimer::start));
    connect(saveButton, &QPushButton::clicked, this, &ClientEditor::save);
    connect(cancelButton, &QPushButton::clicked, this, &ClientEditor::cancel);
    connect(m_existing, &QPushButton::clicked, this, [this] { emit openExisting(m_double); });
    auto* saveKey = new QShortcut(Qt::CTRL | Qt::Key_S, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &ClientEditor::save);
    auto* escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ClientEditor::cancel);
}

void ClientEditor::startNew(const QString& name, const QStringList& knownTags)
{
    m_editing = {};
    Client client;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    client.firstName = words.value(0);
    client.lastName = words.mid(1).join(u' ');
    client.joinedOn = m_context.today();
    m_header->setTitle(tr("New client"));
    m_warning->hide();
    m_form->setClient(client, {}, knownTags);
    m_scroll->ensureVisible(0, 0);
    m_form->focusFirst();
    m_pause->start();
}

void ClientEditor::startEdit(const Client& client, const QStringList& knownTags)
{
    m_editing = client.id;
    m_header->setTitle(tr("Edit %1").arg(client.name()));
    m_warning->hide();
    m_form->setClient(client, m_pictures.photo(client.photo), knownTags);
    m_pause->stop();
    m_scroll->ensureVisible(0, 0);
    m_form->focusFirst();
}

bool ClientEditor::mayLeave()
{
    if (!m_form->isChanged())
        return true;
    return m_context.prompts.confirm({tr("Leave without saving?"), tr("What you typed has not been saved."),
                                      tr("Leave without saving"), tr("Keep editing"), true});
}

Result<ClientId> ClientEditor::store()
{
    const Client client = m_form->value();
    const char* label = m_editing.isNull() ? "client.add" : "client.save";
    return m_context.db.change(label, client.name(), [&]() -> Result<ClientId> {
        ClientId id = m_editing;
        if (id.isNull()) {
            TD_TRY_ASSIGN(id, m_context.clients.add(client, m_form->trainer()));
        } else {
            TD_TRY(m_context.clients.save(client));
        }
        if (const auto photo = m_form->photoChange())
            TD_TRY(m_context.clients.setPhoto(id, *photo));
        return id;
    });
}

void ClientEditor::save()
{
    // The field being typed into has not been left yet, so it is looked at here; the repository looks at all of them.
    m_pause->stop();
    setFocus();
    for (const char* day : {"birthday", "joined_on"}) {
        if (!m_form->errorOf(QLatin1String(day)).isEmpty()) {
            m_form->showError({ErrorKind::Invalid, u"date.format"_s, QLatin1String(day), {}, {}});
            return;
        }
    }
    const bool isNew = m_editing.isNull();
    const auto stored = store();
    if (stored)
        emit saved(*stored, isNew);
    else if (!m_form->showError(stored.error()))
        m_context.report(stored.error());
}

void ClientEditor::cancel()
{
    if (mayLeave())
        emit cancelled();
}

void ClientEditor::lookForDuplicates()
{
    if (!m_editing.isNull())
        return;
    const auto found = m_context.duplicates.of(m_form->value());
    const bool any = found && !found->isEmpty();
    m_warning->setVisible(any);
    if (!any)
        return;
    const DuplicatePair& pair = found->front();
    const bool typedFirst = pair.second.isNull();
    m_double = typedFirst ? pair.first : pair.second;
    QStringList reasons;
    for (const DuplicateReason reason : pair.reasons)
        reasons.append(ClientWords::duplicateReason(reason));
    m_warningText->setText(
        tr("This could be %1, who is already here (%2).")
            .arg(typedFirst ? pair.firstName : pair.secondName, reasons.join(tr(", ", "between reasons"))));
}

} // namespace td
