// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mailtestpanel.h"

#include "exchange/mailqueue.h"
#include "settings/fields.h"
#include "storage/studio.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>
#include <QProgressBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace td
{

MailTestPanel::MailTestPanel(const SettingsContext& context, std::function<bool()> save, QWidget* parent)
    : Card(tr("Try it"), Glyph::Mail, parent)
    , m_context(context)
    , m_save(std::move(save))
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_to(lineField("testAddress", tr("Send a test message to")))
    , m_send(makeButton("sendTestMail", tr("Send a test message")))
    , m_cancel(makeButton("cancelTestMail", tr("Cancel")))
    , m_progress(new QProgressBar)
    , m_result(new Label({}))
{
    m_form->addRow(u"to"_s, tr("Send a test message to"), m_to, tr("An address whose mail you can read. Changes above are saved first."));
    m_progress->setObjectName(u"testMailProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the test message"));
    m_progress->setTextVisible(false);
    m_result->setObjectName(u"testMailResult"_s);
    body()->addWidget(m_form);
    body()->addWidget(packed({m_send, m_cancel}));
    body()->addWidget(m_progress);
    body()->addWidget(m_result->wrapping());
    m_cancel->hide();
    m_progress->hide();
    m_result->hide();
    connect(m_send, &QPushButton::clicked, this, &MailTestPanel::send);
    connect(m_to, &QLineEdit::returnPressed, this, &MailTestPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_queue != nullptr)
            m_queue->cancel();
    });
}

void MailTestPanel::send()
{
    if (m_queue != nullptr)
        return;
    m_form->clearErrors();
    m_result->hide();
    const QString address = m_to->text().trimmed();
    if (!isMailAddress(address)) {
        m_form->showError(Error{ErrorKind::Invalid, u"mail.address"_s, u"to"_s, {}, {}});
        return;
    }
    if (!m_save())
        return;
    MailJob job;
    job.message.toAddress = address;
    job.message.subject = tr("Test message from Trainerdesk");
    job.message.body = tr("This message was sent to see whether the mail settings are right.") + u'\n';
    m_queue = new MailQueue(m_context.studio.db(), {}, this);
    connect(m_queue, &MailQueue::progressed, this, &MailTestPanel::advance);
    showRunning(true);
    m_queue->send(job, [this, address](const Result<void>& result) { finish(address, result); });
}

void MailTestPanel::advance(qint64 sent, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(sent));
}

void MailTestPanel::finish(const QString& address, const Result<void>& result)
{
    // The queue is still at work on this call.
    std::exchange(m_queue, nullptr)->deleteLater();
    showRunning(false);
    if (result)
        showResult(Tone::Success, tr("The mail server took the message to %1. Look whether it arrives, also among the unwanted mail.").arg(address));
    else if (result.error().kind == ErrorKind::Cancelled)
        showResult(Tone::Muted, tr("Cancelled. No test message was sent."));
    else
        showResult(Tone::Danger, errorText(result.error()));
}

void MailTestPanel::showRunning(bool running)
{
    m_progress->setRange(0, 0); // until the size is known
    m_progress->setVisible(running);
    QPushButton* next = running ? m_cancel : m_send;
    QPushButton* last = running ? m_send : m_cancel;
    const bool focused = last->hasFocus();
    next->show();
    if (focused)
        next->setFocus();
    last->hide();
}

void MailTestPanel::showResult(Tone tone, const QString& sentence)
{
    m_result->setTone(tone);
    m_result->setText(sentence);
    m_result->show();
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace td
