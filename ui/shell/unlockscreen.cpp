// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unlockscreen.h"

#include "shell/capslockwatcher.h"
#include "widgets/banner.h"
#include "widgets/brandmark.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace td
{

UnlockScreen::UnlockScreen(UnlockSetup setup, QWidget* parent)
    : QWidget(parent)
    , m_setup(std::move(setup))
    , m_timer(new QTimer(this))
    , m_banner(new Banner)
    , m_login(new QComboBox)
    , m_password(new QLineEdit)
    , m_code(new QLineEdit)
    , m_caps(new Label(tr("Caps Lock is on."), TypeSize::Small, Tone::Warn))
    , m_button(makeButton("unlockButton", tr("Open"), ButtonKind::Primary))
    , m_watcher(new CapsLockWatcher(m_password))
{
    setObjectName(u"unlockScreen"_s);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(new BrandMark, 0, Qt::AlignHCenter);
    outer->addSpacing(Space::two);
    auto* card = new Card;
    card->setFixedWidth(420);
    card->body()->setContentsMargins(Space::four, Space::three, Space::four, Space::three);
    card->body()->setSpacing(Space::one);
    card->body()->addWidget((new Label(m_setup.studio, TypeSize::Display))->wrapping());
    card->body()->addWidget(new Label(tr("Sign in to open your studio."), TypeSize::Body, Tone::Muted));
    card->body()->addSpacing(Space::half);
    card->body()->addWidget(m_banner);
    card->body()->addWidget(buildForm());
    m_button->setMinimumHeight(36);
    card->body()->addWidget(m_button);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addWidget(buildLinks(), 0, Qt::AlignHCenter);
    outer->addStretch(3);
    m_timer->setInterval(std::chrono::seconds(1));
    connect(m_timer, &QTimer::timeout, this, &UnlockScreen::tick);
    connect(m_button, &QPushButton::clicked, this, &UnlockScreen::tryUnlock);
    connect(m_watcher, &CapsLockWatcher::changed, m_caps, &QWidget::setVisible);
}

QWidget* UnlockScreen::buildForm()
{
    m_form = new FormGrid(FormGrid::Labels::Above);
    m_login->setEditable(true);
    m_login->setInsertPolicy(QComboBox::NoInsert);
    m_login->addItems(m_setup.logins);
    m_login->setObjectName(u"login"_s);
    m_login->lineEdit()->setObjectName(u"loginText"_s);
    m_login->lineEdit()->setAccessibleName(tr("Login"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"password"_s);
    m_code->setObjectName(u"code"_s);
    m_code->setMaxLength(8);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setFont(figuresFont(TypeSize::Title));
    m_form->addRow(u"login"_s, tr("Login"), m_login);
    m_form->addRow(u"password"_s, tr("Password"), m_password);
    m_form->addRow(u"code"_s, tr("Code from your authenticator app"), m_code);
    m_form->setRowVisible(u"code"_s, false);
    m_caps->setObjectName(u"capsLock"_s);
    m_caps->hide();
    m_form->addWide(m_caps);
    for (QLineEdit* line : {m_login->lineEdit(), m_password, m_code})
        connect(line, &QLineEdit::returnPressed, this, &UnlockScreen::tryUnlock);
    return m_form;
}

QWidget* UnlockScreen::buildLinks()
{
    auto* links = new QWidget;
    auto* row = new QHBoxLayout(links);
    setMargins(row, Space::one, Space::three);
    auto* recovery = makeButton("recoveryLink", tr("Use the recovery key"), ButtonKind::Link);
    auto* other = makeButton("openOther", tr("Open another studio"), ButtonKind::Link);
    row->addWidget(recovery);
    row->addWidget(other);
    connect(recovery, &QPushButton::clicked, this, &UnlockScreen::recoveryRequested);
    connect(other, &QPushButton::clicked, this, &UnlockScreen::openOtherRequested);
    return links;
}

void UnlockScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_login->currentText().isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
}

void UnlockScreen::tryUnlock()
{
    if (m_wait > 0 || !m_setup.unlock)
        return;
    m_form->clearErrors();
    m_banner->dismiss();
    const UnlockRequest request{m_login->currentText().trimmed(), m_password->text(), m_code->text().remove(u' ')};
    if (request.login.isEmpty() || request.password.isEmpty()) {
        m_form->showError(Error{ErrorKind::Invalid, u"text.empty"_s, request.login.isEmpty() ? u"login"_s : u"password"_s, {}, {}});
        return;
    }
    const auto done = m_setup.unlock(request);
    if (!done) {
        showFailure(done.error());
        return;
    }
    m_password->clear();
    m_code->clear();
    m_form->setRowVisible(u"code"_s, false);
    emit unlocked(request.login);
}

void UnlockScreen::showFailure(const Error& error)
{
    m_code->clear();
    if (error.reason == u"login.code"_s) {
        const bool again = m_code->isVisibleTo(this);
        m_form->setRowVisible(u"code"_s, true);
        m_code->setFocus();
        if (again)
            m_form->showError(u"code"_s, tr("This code is not right, or it was used before. Wait for the next one."));
        return;
    }
    m_password->clear();
    m_password->setFocus();
    if (error.reason == u"login.wait"_s)
        setWait(error.args.value(0).toInt());
    m_banner->showError(error);
}

void UnlockScreen::setWait(int seconds)
{
    m_wait = seconds + 1;
    m_timer->start();
    tick();
}

void UnlockScreen::tick()
{
    m_wait = std::max(0, m_wait - 1);
    m_button->setEnabled(m_wait == 0);
    m_button->setText(m_wait == 0 ? tr("Open") : tr("Try again in %n second(s)", nullptr, m_wait));
    if (m_wait == 0)
        m_timer->stop();
}

} // namespace td
