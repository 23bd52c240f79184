// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/clientformspanel.h"

#include "screening/formsstore.h"
#include "screening/screeningwords.h"
#include "screening/signedformdialog.h"
#include "screening/signingdialog.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

struct Signer {
    QString name;
    QString language;
};

Signer signerOf(Database& db, const ClientId& client)
{
    auto q = db.query("SELECT first_name, last_name, language FROM clients WHERE id = ?", client);
    return q.next() ? Signer{(q.text(0) + u' ' + q.text(1)).trimmed(), q.text(2)} : Signer();
}

void emptyOut(QWidget* list)
{
    const QList<QWidget*> rows = list->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* row : rows) {
        row->hide();
        list->layout()->removeWidget(row);
        row->deleteLater();
    }
}

} // namespace

ClientFormsPanel::ClientFormsPanel(const ScreeningContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_column(nullptr)
    , m_states(new Card(tr("Forms to sign"), Glyph::Note))
    , m_signed(new Card(tr("Signed so far"), Glyph::History))
    , m_stateList(new QWidget)
    , m_signedList(new QWidget)
{
    setObjectName(u"clientForms"_s);
    for (QWidget* list : {m_stateList, m_signedList})
        setMargins(new QVBoxLayout(list), 0, Space::one);
    m_states->body()->addWidget(m_stateList);
    m_signed->body()->addWidget(m_signedList);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    setMargins(m_column, 0, Space::two);
    m_column->addWidget(m_states);
    m_column->addWidget(m_signed);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0);
    outer->addWidget(scroll);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("forms", "signed_forms"))
            reload();
    });
    reload();
}

void ClientFormsPanel::addCard(QWidget* card)
{
    m_column->insertWidget(m_column->count() - 1, card);
}

void ClientFormsPanel::reload()
{
    fillStates();
    fillSigned();
}

void ClientFormsPanel::fillStates()
{
    emptyOut(m_stateList);
    const auto states = m_context.signedForms.states(m_client);
    if (!states) {
        m_context.report(states.error());
        return;
    }
    for (const ClientForm& form : *states)
        m_stateList->layout()->addWidget(stateRow(form));
    if (states->isEmpty())
        m_stateList->layout()->addWidget((new Label(m_context.managesForms()
                                                        ? tr("There are no forms yet. Begin with ours under Training, Forms.")
                                                        : tr("There are no forms yet. The owner adds them under Training, Forms."),
                                                    TypeSize::Body, Tone::Muted))
                                             ->wrapping());
}

void ClientFormsPanel::fillSigned()
{
    emptyOut(m_signedList);
    const auto forms = m_context.signedForms.ofClient(m_client);
    if (!forms) {
        m_context.report(forms.error());
        return;
    }
    for (const SignedForm& form : *forms)
        m_signedList->layout()->addWidget(signedRow(form));
    m_signed->setVisible(!forms->isEmpty());
}

QWidget* ClientFormsPanel::stateRow(const ClientForm& form)
{
    auto* line = new QWidget;
    line->setObjectName(u"formState"_s);
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, Space::two);
    auto* words = new QVBoxLayout;
    setMargins(words, 0, 2);
    const QString& title = inLanguage(ScreeningWords::language(), form.title, form.titleFr);
    words->addWidget((new Label(title))->strong());
    words->addWidget((new Label(ScreeningWords::stateDetail(form), TypeSize::Small, Tone::Muted))->wrapping());
    row->addLayout(words, 1);
    row->addWidget(new StateChip(ScreeningWords::state(form.state)), 0, Qt::AlignVCenter);
    const bool may = form.kind == FormKind::Waiver || m_context.seesHealth();
    const bool due = form.state != FormState::Signed;
    auto* button = makeButton("signNow", due ? tr("Sign now") : tr("Sign anew"), due ? ButtonKind::Primary : ButtonKind::Normal, Glyph::Edit);
    button->setAccessibleName(tr("Sign “%1” now").arg(title));
    button->setEnabled(may);
    if (!may)
        button->setToolTip(tr("Health questions are answered with the trainer."));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id = form.form] { sign(id); });
    return line;
}

QWidget* ClientFormsPanel::signedRow(const SignedForm& form)
{
    auto* line = new QWidget;
    line->setObjectName(u"signedForm"_s);
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, Space::two);
    const QString day = ScreeningWords::day(form.signedOn);
    row->addWidget((new Label(tr("%1, signed by %2 on %3").arg(form.title, form.signerName, day)))->wrapping(), 1);
    auto* view = makeButton("viewSigned", tr("View"), ButtonKind::Normal, Glyph::Visible);
    view->setAccessibleName(tr("View “%1” of %2").arg(form.title, day));
    row->addWidget(view);
    connect(view, &QPushButton::clicked, this, [this, id = form.id] { openSigned(id); });
    if (m_context.print) {
        auto* print = makeButton("printSigned", tr("Print"), ButtonKind::Quiet, Glyph::Print);
        print->setAccessibleName(tr("Print “%1” of %2").arg(form.title, day));
        row->addWidget(print);
        connect(print, &QPushButton::clicked, this, [this, id = form.id] { m_context.print(id, this); });
    }
    return line;
}

void ClientFormsPanel::sign(const FormId& id)
{
    const auto form = m_context.forms.find(id);
    if (!form) {
        m_context.report(form.error());
        return;
    }
    const Signer signer = signerOf(m_context.db, m_client);
    auto* dialog = new SigningDialog(m_context, *form, m_client, signer.name, signer.language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SigningDialog::done, this, [this, title = form->titleIn(ScreeningWords::language())] {
        m_context.tell(tr("“%1” is signed.").arg(title), {});
    });
    dialog->open();
}

void ClientFormsPanel::openSigned(const SignedFormId& id)
{
    const auto form = m_context.signedForms.find(id);
    if (!form) {
        m_context.report(form.error());
        return;
    }
    auto* dialog = new SignedFormDialog(m_context, *form, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace td
