// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/signingdialog.h"

#include "core/localtime.h"
#include "screening/questionfield.h"
#include "screening/screeningwords.h"
#include "screening/signaturepad.h"
#include "storage/database.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/prompts.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int pageWidth = 860;
constexpr int verbWidth = 144;
constexpr int longestName = 200;
} // namespace

SigningDialog::SigningDialog(const ScreeningContext& context, const Form& form, const ClientId& client, const QString& name,
                             const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(form)
    , m_client(client)
    , m_language(language.isEmpty() ? ScreeningWords::language() : language)
    , m_scroll(new QScrollArea)
    , m_reading(new QWidget)
    , m_title(new Label({}, TypeSize::Display))
    , m_languages(new QComboBox)
    , m_pad(new SignaturePad)
    , m_clear(makeButton("signatureClear", tr("Clear"), ButtonKind::Quiet))
    , m_typed(new QCheckBox(tr("Sign by typing the full name instead")))
    , m_name(new QLineEdit(name))
    , m_day(new Label({}, TypeSize::Body, Tone::Muted))
    , m_problem(new Label({}, TypeSize::Body, Tone::Danger))
{
    setObjectName(u"signingDialog"_s);
    setWindowTitle(tr("Sign a form"));
    resize(1280, 720);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(makeLine());
    column->addWidget(buildPage(), 1);
    column->addWidget(makeLine());
    column->addWidget(buildFoot());
    fillPage();
    useTyping(false);
}

QWidget* SigningDialog::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Space::four, Space::two, Space::four, Space::two);
    m_title->setObjectName(u"signingTitle"_s);
    row->addWidget(m_title->wrapping(), 1);
    m_languages->setObjectName(u"signingLanguage"_s);
    m_languages->setAccessibleName(tr("Language of the form"));
    m_languages->addItem(u"English"_s, u"en"_s);
    m_languages->addItem(u"Français"_s, u"fr"_s);
    m_languages->setCurrentIndex(m_language == u"fr"_s ? 1 : 0);
    m_languages->setVisible(!m_form.titleFr.isEmpty() || !m_form.bodyFr.isEmpty());
    row->addWidget(m_languages);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        m_language = m_languages->currentData().toString();
        fillPage();
    });
    return head;
}

QWidget* SigningDialog::buildPage()
{
    auto* page = new QWidget;
    page->setMaximumWidth(pageWidth);
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::three);
    column->addWidget(m_reading);
    column->addWidget(buildSignature());
    column->addStretch(1);
    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins(Space::four, Space::three, Space::four, Space::three);
    row->addStretch(1);
    row->addWidget(page, 20);
    row->addStretch(1);
    m_scroll->setObjectName(u"signingPage"_s);
    m_scroll->setAccessibleName(tr("The form"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(centred);
    return m_scroll;
}

QWidget* SigningDialog::buildSignature()
{
    auto* card = new Card(tr("Signature"), Glyph::Edit);
    card->addToHeading(m_clear);
    card->body()->addWidget(m_pad);
    m_typed->setObjectName(u"signatureTyped"_s);
    m_typed->setProperty("touch", u"large"_s);
    card->body()->addWidget(m_typed);
    auto* label = new Label(tr("Full name of who signs"), TypeSize::Body, Tone::Muted);
    label->setBuddy(m_name);
    card->body()->addWidget(label);
    m_name->setObjectName(u"signerName"_s);
    m_name->setAccessibleName(tr("Full name of who signs"));
    m_name->setMaxLength(longestName);
    m_name->setFont(typeFont(TypeSize::Title, QFont::Normal));
    m_name->setProperty("touch", u"large"_s);
    card->body()->addWidget(m_name);
    card->body()->addWidget(new Label(tr("A parent or guardian signs for a minor, with their own name."), TypeSize::Small, Tone::Muted));
    m_day->setObjectName(u"signingDay"_s);
    card->body()->addWidget(m_day);
    connect(m_clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_typed, &QCheckBox::toggled, this, &SigningDialog::useTyping);
    return card;
}

QWidget* SigningDialog::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::four, Space::oneAndHalf, Space::four, Space::oneAndHalf);
    m_problem->setObjectName(u"signingProblem"_s);
    row->addWidget(m_problem->wrapping(), 1);
    auto* cancel = makeButton("signingCancel", tr("Cancel"));
    auto* sign = makeButton("signingSign", tr("Sign"), ButtonKind::Primary, Glyph::Check);
    for (QPushButton* button : {cancel, sign}) {
        button->setProperty("touch", u"large"_s);
        button->setMinimumWidth(verbWidth);
        row->addWidget(button);
    }
    connect(cancel, &QPushButton::clicked, this, &SigningDialog::reject);
    connect(sign, &QPushButton::clicked, this, &SigningDialog::accept);
    return foot;
}

// Answers begin anew in another language: nobody has read the questions in it yet.
void SigningDialog::fillPage()
{
    m_title->setText(m_form.titleIn(m_language));
    m_questions.clear();
    qDeleteAll(m_reading->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_reading->layout();
    auto* column = new QVBoxLayout(m_reading);
    setMargins(column, 0, Space::three);
    const QString& body = m_form.bodyIn(m_language);
    if (!body.isEmpty()) {
        auto* text = new Label(body);
        text->setObjectName(u"signingText"_s);
        text->setFont(typeFont(TypeSize::Title, QFont::Normal));
        column->addWidget(text->wrapping());
    }
    QWidget* before = m_languages;
    for (const FormQuestion& question : std::as_const(m_form.questions)) {
        auto* field = new QuestionField(question, int(m_questions.size()) + 1, m_language);
        m_questions.append(field);
        column->addWidget(field);
        const QList<QWidget*> inputs = field->findChildren<QWidget*>();
        for (QWidget* input : inputs) {
            if (input->focusPolicy() == Qt::NoFocus)
                continue;
            setTabOrder(before, input);
            before = input;
        }
    }
    for (QWidget* next : {static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_pad), static_cast<QWidget*>(m_typed), static_cast<QWidget*>(m_name)}) {
        setTabOrder(before, next);
        before = next;
    }
    const LocalTime now = toLocal(m_context.db.clock().now(), m_context.zone);
    m_day->setText(tr("Signed on %1 at %2").arg(ScreeningWords::day(now.day),
                                               QLocale().toString(QTime(now.minute / 60, now.minute % 60), QLocale::ShortFormat)));
}

void SigningDialog::useTyping(bool typing)
{
    m_pad->setVisible(!typing);
    m_clear->setVisible(!typing);
    if (typing)
        m_name->setFocus();
}

FormAnswers SigningDialog::answers() const
{
    FormAnswers answers;
    for (const QuestionField* field : m_questions)
        answers.insert(field->key(), field->answer());
    return answers;
}

bool SigningDialog::begun() const
{
    const FormAnswers given = answers();
    return !m_pad->isEmpty() || std::any_of(given.begin(), given.end(), [](const QString& answer) { return !answer.isEmpty(); });
}

void SigningDialog::clearProblems()
{
    m_problem->clear();
    for (QuestionField* field : std::as_const(m_questions))
        field->showProblem({});
}

void SigningDialog::showProblem(const Error& error)
{
    const QString sentence = errorText(error);
    m_problem->setText(sentence);
    for (QuestionField* field : std::as_const(m_questions)) {
        if (field->key() == error.field) {
            field->showProblem(sentence);
            m_scroll->ensureWidgetVisible(field);
            return;
        }
    }
    QWidget* place = error.field == u"signer_name"_s ? static_cast<QWidget*>(m_name) : m_pad;
    place->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(place);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SigningDialog::accept()
{
    clearProblems();
    const FormAnswers given = answers();
    if (const auto checked = checkAnswers(m_form, given); !checked)
        return showProblem(checked.error());
    if (!m_typed->isChecked() && m_pad->isEmpty())
        return showProblem({ErrorKind::Invalid, u"form.not-signed"_s, u"signature"_s, {}, {}});
    const QByteArray drawing = m_typed->isChecked() ? QByteArray() : m_pad->png();
    const auto id = m_context.signedForms.sign({m_client, m_form.id, m_form.version, m_language, given, m_name->text(), drawing});
    if (!id)
        return showProblem(id.error());
    emit done(*id);
    QDialog::accept();
}

void SigningDialog::reject()
{
    const Question question{tr("Leave without signing?"), tr("The answers on this page are not kept."), tr("Leave"), tr("Stay"), true};
    if (!begun() || m_context.prompts.confirm(question))
        QDialog::reject();
}

} // namespace td
