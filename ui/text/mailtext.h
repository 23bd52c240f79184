// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace td
{

/// What the message that goes with a document may say. Amounts and days are written in the message's language.
struct MailValues {
    QString language; ///< "en" or "fr"
    QString country;  ///< ISO 3166-1, of the studio: how dates and amounts are written
    QString client;
    QString studio;
    QString number;
    qint64 totalMinor = 0;
    QString currency;
    QDate due; ///< invalid for a credit note
    bool creditNote = false;
};

/// Subject and text of a message.
struct MailText {
    QString subject;
    QString body;

    bool operator==(const MailText&) const = default;
};

/// The usual template for a document, with {client}, {number}, {total}, {due} and {studio} where the values go, in the language of
/// the message whatever the program speaks.
MailText mailTemplate(const MailValues& values);
/// A template with its values. A value is text: braces in it are not read again.
MailText filledIn(const MailText& text, const MailValues& values);
/// What goes to a client with an invoice or credit note.
MailText invoiceMail(const MailValues& values);

} // namespace td
