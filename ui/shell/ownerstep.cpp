// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ownerstep.h"

#include "core/text.h"
#include "widgets/strengthmeter.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{

OwnerStep::OwnerStep(std::function<PasswordRating(const QString&, const QStringList&)> rate, QWidget* parent)
    : WizardStep(tr("You"), tr("You are the owner of this studio. The password encrypts everything in it; nobody can reset it for you."),
                 parent)
    , m_rate(std::move(rate))
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_meter(new StrengthMeter)
{
    m_name->setObjectName(u"ownerName"_s);
    m_login->setObjectName(u"ownerLogin"_s);
    m_password->setObjectName(u"ownerPassword"_s);
    m_again->setObjectName(u"ownerAgain"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    form().addRow(u"name"_s, tr("Your name"), m_name);
    form().addRow(u"login"_s, tr("Login"), m_login, tr("Short, what you type to sign in."));
    form().addRow(u"password"_s, tr("Password"), m_password,
                  tr("At least %n characters. A few words that do not belong together are best.", nullptr, shortestPassword));
    form().addWide(m_meter);
    form().addRow(u"again"_s, tr("The same password again"), m_again);
    connect(m_name, &QLineEdit::textEdited, this, &OwnerStep::nameChanged);
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginTyped = true; });
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString& text) {
        const PasswordRating now = rating();
        m_meter->setScore(text.isEmpty() ? -1 : now.score, now.hint);
    });
    setFocusProxy(m_name);
}

void OwnerStep::begin(const NewStudioRequest& soFar)
{
    m_studio = soFar.studio;
}

void OwnerStep::nameChanged(const QString& name)
{
    if (!m_loginTyped)
        m_login->setText(foldText(name).section(u' ', 0, 0));
}

PasswordRating OwnerStep::rating() const
{
    return m_rate ? m_rate(m_password->text(), {m_name->text(), m_login->text(), m_studio}) : PasswordRating{4, {}};
}

bool OwnerStep::checkPassword()
{
    const auto refuse = [this](const char* reason, const char* field, const QStringList& args = {}) {
        form().showError(Error{ErrorKind::Invalid, QLatin1String(reason), QLatin1String(field), args, {}});
        return false;
    };
    if (m_password->text().size() < shortestPassword)
        return refuse("password.short", "password", {QString::number(shortestPassword)});
    if (rating().score < 2)
        return refuse("password.weak", "password");
    if (m_again->text() != m_password->text())
        return refuse("password.differs", "again");
    return true;
}

bool OwnerStep::finish(NewStudioRequest& request)
{
    form().clearErrors();
    const auto name = line(u"name"_s, m_name->text());
    if (!name)
        return false;
    const auto login = line(u"login"_s, m_login->text(), 60);
    if (!login || !checkPassword())
        return false;
    request.name = *name;
    request.login = *login;
    request.password = m_password->text();
    return true;
}

} // namespace td
