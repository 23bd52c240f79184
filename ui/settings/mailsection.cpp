// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mailsection.h"

#include "settings/fields.h"
#include "settings/mailtestpanel.h"
#include "storage/studio.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 620;
/// More than there are, so that a wrong port can be typed and gets its sentence.
constexpr int largestTyped = 99'999;
constexpr int plainPort = 25;
constexpr int startTlsPort = 587;
constexpr int tlsPort = 465;

int usualPort(MailSecurity security)
{
    switch (security) {
    case MailSecurity::None:
        return plainPort;
    case MailSecurity::StartTls:
        return startTlsPort;
    case MailSecurity::Tls:
        return tlsPort;
    }
    return startTlsPort;
}
} // namespace

MailSection::MailSection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_store(given.studio.db())
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_missing(new Label(tr("Mail is not set up yet. Fill in the name of the mail server and the address of the sender. Your mail provider "
                             "names the server, its port and security, and the login."),
                          TypeSize::Body, Tone::Muted))
    , m_host(lineField("host", tr("Mail server")))
    , m_security(choiceField("security", tr("Security"),
                             {{tr("STARTTLS"), int(MailSecurity::StartTls)}, {tr("TLS"), int(MailSecurity::Tls)}, {tr("None"), int(MailSecurity::None)}}))
    , m_warning(new Label({}, TypeSize::Body, Tone::Warn))
    , m_port(numberField("port", tr("Port"), 0, largestTyped))
    , m_userName(lineField("user_name", tr("User name")))
    , m_password(passwordField("password", tr("Password")))
    , m_removePassword(makeButton("removePassword", tr("Remove"), ButtonKind::Quiet))
    , m_senderName(lineField("sender_name", tr("Name of the sender")))
    , m_senderAddress(lineField("sender_address", tr("Address of the sender")))
{
    auto* card = new Card;
    m_missing->setObjectName(u"mailMissing"_s);
    card->body()->addWidget(m_missing->wrapping());
    card->body()->addWidget(m_form);
    addServer();
    addLogin();
    addSender();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setMargins(column, 0, Space::two);
    column->addWidget(card);
    column->addWidget(new MailTestPanel(context(), [this] { return save(); }));
    auto* own = new QVBoxLayout(this);
    setMargins(own, 0, 0);
    own->addWidget(scrolled(content, widest));
    addForm(m_form);
    watch(m_form);
}

void MailSection::addServer()
{
    m_form->addHeading(tr("Server"));
    m_form->addRow(u"host"_s, tr("Mail server"), m_host, tr("The one for outgoing mail (SMTP), such as smtp.example.org."));
    m_form->addRow(u"security"_s, tr("Security"), packed({m_security}));
    m_warning->setObjectName(u"securityWarning"_s);
    m_form->addWide(m_warning->wrapping());
    m_form->addRow(u"port"_s, tr("Port"), packed({m_port}), tr("Usually 587 for STARTTLS and 465 for TLS."));
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailSection::showSecurity);
    connect(m_security, &QComboBox::activated, this, &MailSection::suggestPort);
}

void MailSection::addLogin()
{
    m_form->addHeading(tr("Login"));
    m_form->addRow(u"user_name"_s, tr("User name"), m_userName, tr("Empty when the server asks for none."));
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    row->addWidget(m_password, 1);
    row->addWidget(m_removePassword);
    box->setFocusProxy(m_password);
    m_removePassword->setAccessibleName(tr("Remove the password"));
    m_form->addRow(u"password"_s, tr("Password"), box, tr("Kept in the studio's encrypted file, and never shown again."));
    connect(m_removePassword, &QPushButton::clicked, this, [this] {
        m_password->setFocus();
        m_password->clear();
        m_passwordRemoved = true;
        showPassword(false);
        setChanged(true);
    });
}

void MailSection::addSender()
{
    m_form->addHeading(tr("Sender"));
    m_form->addRow(u"sender_name"_s, tr("Name of the sender"), m_senderName, tr("What clients see as the sender, such as the studio's name."));
    m_form->addRow(u"sender_address"_s, tr("Address of the sender"), m_senderAddress, tr("Answers of clients go there."));
}

MailSecurity MailSection::security() const
{
    return MailSecurity(m_security->currentData().toInt());
}

void MailSection::showSecurity()
{
    const bool open = security() == MailSecurity::None;
    m_warning->setText(open ? tr("Without security, others on the way can read the messages and the password. Choose this only for a mail "
                                 "server on this computer or in your own network.")
                            : QString());
    m_warning->setVisible(open);
    m_security->setAccessibleDescription(m_warning->text());
}

void MailSection::suggestPort()
{
    const int port = m_port->value();
    if (port == plainPort || port == startTlsPort || port == tlsPort)
        m_port->setValue(usualPort(security()));
}

void MailSection::showPassword(bool stored)
{
    const QString state = stored ? tr("A password is set. Leave this empty to keep it.") : QString();
    m_password->setPlaceholderText(state);
    m_password->setAccessibleDescription(state);
    m_removePassword->setVisible(stored);
}

MailSettings MailSection::typed() const
{
    MailSettings s = m_settings;
    s.host = m_host->text();
    s.port = m_port->value();
    s.security = security();
    s.userName = m_userName->text();
    s.senderName = m_senderName->text();
    s.senderAddress = m_senderAddress->text();
    return s;
}

Result<void> MailSection::read()
{
    TD_TRY_ASSIGN(m_settings, m_store.settings());
    m_missing->setVisible(!m_settings.complete());
    m_host->setText(m_settings.host);
    choose(m_security, int(m_settings.security));
    showSecurity();
    m_port->setValue(m_settings.port);
    m_userName->setText(m_settings.userName);
    m_password->clear();
    m_passwordRemoved = false;
    showPassword(m_settings.hasPassword);
    m_senderName->setText(m_settings.senderName);
    m_senderAddress->setText(m_settings.senderAddress);
    return {};
}

Result<void> MailSection::write()
{
    std::optional<QString> password;
    if (m_passwordRemoved || !m_password->text().isEmpty())
        password = m_password->text();
    TD_TRY(m_store.save(typed(), password));
    return {};
}

} // namespace td
