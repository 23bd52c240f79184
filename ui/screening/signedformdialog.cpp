// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/signedformdialog.h"

#include "core/localtime.h"
#include "screening/screeningwords.h"
#include "screening/signedcontent.h"
#include "storage/accesslog.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int dialogWidth = 720;
constexpr int dialogHeight = 560;
constexpr int signatureHeight = 96;

QString signedWords(const SignedForm& form, const QByteArray& zone)
{
    const LocalTime at = toLocal(form.signedAt, zone);
    const QString time = QLocale().toString(QTime(at.minute / 60, at.minute % 60), QLocale::ShortFormat);
    if (!form.expiresOn.isValid())
        return SignedFormDialog::tr("Signed on %1 at %2 by %3.").arg(ScreeningWords::day(form.signedOn), time, form.signerName);
    return SignedFormDialog::tr("Signed on %1 at %2 by %3. Counts until %4.")
        .arg(ScreeningWords::day(form.signedOn), time, form.signerName, ScreeningWords::day(form.expiresOn));
}
} // namespace

SignedFormDialog::SignedFormDialog(const ScreeningContext& context, const SignedForm& form, QWidget* parent)
    : PromptDialog(form.title, signedWords(form, context.zone), parent)
{
    setObjectName(u"signedFormDialog"_s);
    setMinimumSize(dialogWidth, dialogHeight);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"signedFormText"_s);
    scroll->setAccessibleName(tr("What was signed"));
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildText(form));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    const bool prints = bool(context.print);
    QPushButton* print = setVerb(prints ? tr("Print") : tr("Close"), prints ? tr("Close") : tr("Back"));
    if (prints) {
        disconnect(print, &QPushButton::clicked, this, nullptr);
        connect(print, &QPushButton::clicked, this, [this, &context, id = form.id] { context.print(id, this); });
    }
    const char* resource = form.kind == FormKind::Screening ? "client-health" : "waiver";
    if (const auto noted = context.accessLog.note(resource, AnyId(form.client.raw()), "view", form.title); !noted)
        context.report(noted.error());
}

QWidget* SignedFormDialog::buildText(const SignedForm& form)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::two);
    addAnswers(page, form);
    const auto read = contentFromJson(form.content);
    column->addWidget(makeLine());
    if (read && read->typed) {
        column->addWidget((new Label(tr("Signed by typing the full name: %1").arg(form.signerName), TypeSize::Title))->wrapping());
    } else {
        auto* picture = new QLabel;
        QPixmap drawn;
        drawn.loadFromData(form.signature, "PNG");
        picture->setObjectName(u"signaturePicture"_s);
        picture->setAccessibleName(tr("Drawn signature of %1").arg(form.signerName));
        picture->setPixmap(drawn.height() > signatureHeight ? drawn.scaledToHeight(signatureHeight, Qt::SmoothTransformation) : drawn);
        column->addWidget(picture, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    return page;
}

void SignedFormDialog::addAnswers(QWidget* page, const SignedForm& form)
{
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    const auto read = contentFromJson(form.content);
    if (!read)
        return;
    if (!read->body.isEmpty())
        column->addWidget((new Label(read->body))->wrapping());
    const QString language = ScreeningWords::language();
    for (const SignedAnswer& answer : read->answers) {
        auto* words = new QVBoxLayout;
        setMargins(words, 0, 2);
        words->addWidget((new Label(answer.question, TypeSize::Body, Tone::Muted))->wrapping());
        const QString& alert = inLanguage(language, answer.alert, answer.alertFr);
        words->addWidget((new Label(ScreeningWords::answer(answer.kind, answer.answer)))->strong()->wrapping());
        if (!alert.isEmpty())
            words->addWidget((new Label(alert, TypeSize::Body, Tone::Danger))->wrapping());
        column->addLayout(words);
    }
}

} // namespace td
