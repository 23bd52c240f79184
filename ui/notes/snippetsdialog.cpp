// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/snippetsdialog.h"

#include "storage/database.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int listWidth = 240;
constexpr int bodyHeight = 140;
constexpr int dialogWidth = 680;
} // namespace

SnippetsDialog::SnippetsDialog(const NotesContext& context, QWidget* parent)
    : PromptDialog(tr("Snippets"), tr("In a note, type an abbreviation and press Tab, or type a semicolon before it: its text stands there."), parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_abbreviation(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_everybody(new QCheckBox(tr("For every trainer of the studio")))
    , m_problem(new Label({}, TypeSize::Body, Tone::Danger))
    , m_save(nullptr)
    , m_remove(makeButton("snippetRemove", tr("Remove"), ButtonKind::Quiet, Glyph::Delete))
{
    setObjectName(u"snippetsDialog"_s);
    setMinimumWidth(dialogWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildList());
    row->addWidget(buildForm(), 1);
    content()->addLayout(row);
    m_save = setVerb(tr("Save snippet"), tr("Close"));
    reload({});
}

QWidget* SnippetsDialog::buildList()
{
    auto* box = new QWidget;
    box->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::one);
    m_list->setObjectName(u"snippetList"_s);
    m_list->setAccessibleName(tr("Snippets"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto* add = makeButton("snippetNew", tr("New snippet"), ButtonKind::Quiet, Glyph::Add);
    column->addWidget(add);
    connect(add, &QPushButton::clicked, this, &SnippetsDialog::begin);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetsDialog::showChosen);
    return box;
}

QWidget* SnippetsDialog::buildForm()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::one);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(bodyHeight);
    m_form->addRow(u"abbreviation"_s, tr("Abbreviation"), m_abbreviation);
    m_form->addRow(u"body"_s, tr("Text"), m_body);
    column->addWidget(m_form);
    m_everybody->setObjectName(u"snippetEverybody"_s);
    column->addWidget(m_everybody);
    m_problem->setObjectName(u"snippetProblem"_s);
    m_problem->wrapping()->hide();
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_remove, &QPushButton::clicked, this, &SnippetsDialog::remove);
    return box;
}

void SnippetsDialog::reload(const SnippetId& choose)
{
    const auto list = m_context.snippets.list();
    if (!list) {
        m_context.report(list.error());
        return;
    }
    m_snippets = *list;
    m_list->clear();
    int row = -1;
    for (const NoteSnippet& snippet : std::as_const(m_snippets)) {
        if (snippet.id == choose)
            row = m_list->count();
        auto* item = new QListWidgetItem(tr("%1: %2", "abbreviation and its text").arg(snippet.abbreviation, snippet.body.simplified()), m_list);
        item->setSizeHint({0, rowHeight});
    }
    if (row >= 0)
        m_list->setCurrentRow(row);
    else
        begin();
}

const NoteSnippet* SnippetsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_snippets.size() ? &m_snippets.at(row) : nullptr;
}

void SnippetsDialog::showChosen()
{
    const NoteSnippet* snippet = chosen();
    m_edited = snippet != nullptr ? *snippet : NoteSnippet();
    if (snippet == nullptr)
        m_edited.trainer = m_context.db.actor().trainer;
    const bool office = m_context.db.actor().managesStudio();
    const bool mine = snippet == nullptr || office || !m_edited.trainer.isNull();
    m_form->clearErrors();
    m_problem->hide();
    m_abbreviation->setText(m_edited.abbreviation);
    m_body->setPlainText(m_edited.body);
    m_everybody->setChecked(m_edited.trainer.isNull());
    m_everybody->setVisible(office || !mine);
    m_everybody->setEnabled(snippet == nullptr && m_context.canWrite());
    m_abbreviation->setReadOnly(!mine);
    m_body->setReadOnly(!mine);
    m_save->setEnabled(mine);
    m_remove->setVisible(snippet != nullptr && mine);
}

void SnippetsDialog::begin()
{
    m_list->setCurrentRow(-1);
    showChosen();
    m_abbreviation->setFocus();
}

void SnippetsDialog::accept()
{
    m_form->clearErrors();
    m_problem->hide();
    m_edited.abbreviation = m_abbreviation->text();
    m_edited.body = m_body->toPlainText();
    if (m_edited.id.isNull())
        m_edited.trainer = m_everybody->isChecked() ? TrainerId() : m_context.db.actor().trainer;
    const auto saved = m_context.snippets.save(m_edited);
    if (saved) {
        reload(*saved);
        return;
    }
    if (!m_form->showError(saved.error())) {
        m_problem->setText(errorText(saved.error()));
        m_problem->show();
    }
}

void SnippetsDialog::remove()
{
    if (chosen() == nullptr)
        return;
    if (const auto removed = m_context.snippets.remove(chosen()->id); !removed)
        m_context.report(removed.error());
    reload({});
}

} // namespace td
