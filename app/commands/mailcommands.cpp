// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/dispatches.h"
#include "commands/billingfields.h"
#include "commands/commandlists.h"
#include "exchange/mailqueue.h"
#include "exchange/outfile.h"
#include "exchange/ublinvoice.h"
#include "storage/accesslog.h"
#include "text/mailtext.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QJsonObject settingsJson(const MailSettings& settings)
{
    return {{u"host"_s, settings.host},
            {u"port"_s, settings.port},
            {u"security"_s, mailSecurityName(settings.security)},
            {u"user_name"_s, settings.userName},
            {u"has_password"_s, settings.hasPassword},
            {u"sender_name"_s, settings.senderName},
            {u"sender_address"_s, settings.senderAddress},
            {u"version"_s, settings.version}};
}

QList<Field> settingsFields()
{
    return {field("host", FieldType::Text, "Name of the mail server."),
            field("port", FieldType::Integer, "Its port: 587 for STARTTLS, 465 for TLS."),
            field("security", FieldType::Text, "How the connection is kept private.").oneOf({u"starttls"_s, u"tls"_s, u"none"_s}),
            field("user_name", FieldType::Text, "Login at the mail server; empty where it asks for none."),
            field("password", FieldType::Text, "A new one. It is never shown again."),
            field("sender_name", FieldType::Text, "Who the mail is from."),
            field("sender_address", FieldType::Text, "The address that answers go to."),
            field("version", FieldType::Integer, "As it was read.")};
}

Result<QJsonObject> settings(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const MailSettings settings, MailSettingsStore(s.db()).settings());
    return QJsonObject{{u"mail"_s, settingsJson(settings)}};
}

Result<QJsonObject> setSettings(Session& s, const Arguments& a)
{
    MailSettingsStore store(s.db());
    TD_TRY_ASSIGN(MailSettings wanted, store.settings());
    a.into("host"_L1, wanted.host);
    a.into("port"_L1, wanted.port);
    if (a.has("security"_L1))
        wanted.security = mailSecurityFromName(a.text("security"_L1)).value_or(MailSecurity::StartTls);
    a.into("user_name"_L1, wanted.userName);
    a.into("sender_name"_L1, wanted.senderName);
    a.into("sender_address"_L1, wanted.senderAddress);
    a.into("version"_L1, wanted.version);
    const auto password = a.has("password"_L1) ? std::optional(a.text("password"_L1)) : std::nullopt;
    TD_TRY_ASSIGN(const MailSettings saved, store.save(wanted, password));
    return QJsonObject{{u"mail"_s, settingsJson(saved)}};
}

Result<QJsonObject> test(Session& s, const Arguments& a)
{
    MailJob job;
    job.message.toAddress = a.text("to"_L1);
    job.message.subject = u"Trainerdesk"_s;
    job.message.body = u"This message was sent to see whether the mail settings are right.\n"_s;
    TD_TRY(sendMail(s.db(), job));
    return QJsonObject();
}

Result<MailJob> invoiceJob(Session& s, const Invoice& invoice, const QString& to)
{
    if (invoice.status != InvoiceStatus::Issued)
        return fail(ErrorKind::Refused, "invoice.not-issued", "invoice");
    const Party& buyer = invoice.snapshot.buyer;
    MailJob job;
    job.invoice = invoice.id;
    job.client = invoice.client;
    job.message.toName = buyer.name;
    job.message.toAddress = to.isEmpty() ? buyer.email : to;
    if (job.message.toAddress.isEmpty())
        return fail(ErrorKind::Refused, "mail.no-address", "to");
    const MailText text = invoiceMail({invoice.language, invoice.snapshot.supplier.country, buyer.name, invoice.snapshot.supplier.name,
                                       invoice.number, invoice.totalMinor, invoice.currency, invoice.dueDay,
                                       invoice.kind == InvoiceKind::CreditNote});
    job.message.subject = text.subject;
    job.message.body = text.body;
    TD_TRY_ASSIGN(const QByteArray pdf, s.invoicePdf(invoice.id));
    job.message.attachments = {{invoice.number + u".pdf"_s, u"application/pdf"_s, pdf}};
    return job;
}

Result<QJsonObject> mailInvoice(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(const Invoice invoice, s.invoices().find(id));
    TD_TRY_ASSIGN(const MailJob job, invoiceJob(s, invoice, a.text("to"_L1)));
    TD_TRY(sendMail(s.db(), job));
    return QJsonObject{{u"number"_s, invoice.number}, {u"to"_s, job.message.toAddress}};
}

Result<QJsonObject> eInvoice(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const InvoiceId id, invoiceFrom(s, a));
    TD_TRY_ASSIGN(const Invoice invoice, s.invoices().find(id));
    TD_TRY_ASSIGN(const QByteArray xml, ublDocument(invoice));
    TD_TRY(writeWholeFile(a.text("path"_L1), xml));
    Dispatch dispatch;
    dispatch.invoice = id;
    dispatch.client = invoice.client;
    dispatch.channel = DispatchChannel::EInvoice;
    TD_TRY(Dispatches(s.db()).add(dispatch));
    TD_TRY(AccessLog(s.db()).note("invoice", AnyId(id.raw()), "export", u"einvoice"_s));
    return QJsonObject{{u"number"_s, invoice.number}, {u"path"_s, a.text("path"_L1)}, {u"bytes"_s, xml.size()}};
}

} // namespace

QList<Command> mailCommands()
{
    return {
        {"mail-settings"_L1, u"How the studio sends mail; never the password."_s, officeRoles(), {}, settings},
        {"mail-settings-change"_L1, u"Changes the given settings of mail."_s, officeRoles(), settingsFields(), setSettings},
        {"mail-test"_L1, u"Sends a message to see whether the settings are right."_s, officeRoles(),
         {field("to", FieldType::Text, "An address that you read.").must()}, test, true},
        {"mail-invoice"_L1, u"Mails an issued invoice or credit note as PDF."_s, officeRoles(),
         {invoiceField(), field("to", FieldType::Text, "Another address than the client's.")}, mailInvoice, true},
        {"einvoice"_L1, u"Writes an issued invoice or credit note as UBL for e-invoicing."_s, deskRoles(),
         {invoiceField(), field("path", FieldType::Text, "File to be written.").must()}, eInvoice, true},
    };
}

} // namespace td
