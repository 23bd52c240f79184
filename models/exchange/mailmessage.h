// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace td
{

/// A file that goes with a message.
struct MailAttachment {
    QString fileName;
    QString mediaType = QStringLiteral("application/pdf");
    QByteArray content;

    bool operator==(const MailAttachment&) const = default;
};

/// A message to one person. Text is plain; line breaks in names and subjects never reach the headers.
struct MailMessage {
    QString toName;
    QString toAddress;
    QString subject;
    QString body;
    QList<MailAttachment> attachments;

    bool operator==(const MailMessage&) const = default;
};

/// An address that SMTP can carry without extensions: one @ with ASCII around it, no blanks, brackets or control characters.
bool isMailAddress(const QString& address);

/// The value of a header that holds any text: as it is when plain ASCII, else in encoded words of RFC 2047, folded.
QByteArray mailHeaderText(const QString& text);

/// "Name <address>" for From and To; the address alone without a name.
QByteArray mailHeaderAddress(const QString& name, const QString& address);

/// A name that every mail program keeps: ASCII letters, digits, dots and dashes.
QByteArray mailFileName(const QString& name);

} // namespace td
