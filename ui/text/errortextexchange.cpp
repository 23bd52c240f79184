// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"export.write",
     QT_TRANSLATE_NOOP("ErrorText", "The file %1 could not be written. Choose another folder.")},
    {"export.cancelled", QT_TRANSLATE_NOOP("ErrorText", "Cancelled. Nothing was written.")},
    {"einvoice.missing",
     QT_TRANSLATE_NOOP("ErrorText", "An e-invoice needs %1. Fill that in, and issue the invoice again if it is part of it."), "w"},
    {"einvoice.not-issued", QT_TRANSLATE_NOOP("ErrorText", "Only an issued invoice can be written as an e-invoice.")},
    {"einvoice.currency",
     QT_TRANSLATE_NOOP("ErrorText", "E-invoices have amounts with two decimals at most, which %1 does not fit.")},
    {"einvoice.taxes",
     QT_TRANSLATE_NOOP("ErrorText", "The taxes of this invoice cannot be written as an e-invoice, because a line bears more than one rate of "
                                    "the same tax.")},
    {"mail.not-set-up", QT_TRANSLATE_NOOP("ErrorText", "Mail is not set up yet. Fill in the mail server in the settings.")},
    {"mail.no-address", QT_TRANSLATE_NOOP("ErrorText", "There is no e-mail address to send this to. Add one to the client first.")},
    {"mail.no-paper", QT_TRANSLATE_NOOP("ErrorText", "This version of the program cannot make the PDF that would be attached.")},
    {"mail.host", QT_TRANSLATE_NOOP("ErrorText", "This is not the name of a mail server, such as smtp.example.org.")},
    {"mail.address", QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address that can be written to.")},
    {"mail.connect",
     QT_TRANSLATE_NOOP("ErrorText", "The mail server %1 could not be reached. Check its name and port, and the connection to the internet.")},
    {"mail.timeout", QT_TRANSLATE_NOOP("ErrorText", "The mail server did not answer in time. Nothing is known to have been sent; try again later.")},
    {"mail.dropped", QT_TRANSLATE_NOOP("ErrorText", "The connection to the mail server broke off. The message was not sent; try again.")},
    {"mail.login", QT_TRANSLATE_NOOP("ErrorText", "The mail server did not accept the user name and password.")},
    {"mail.tls",
     QT_TRANSLATE_NOOP("ErrorText", "No secure connection to the mail server %1 could be made, so nothing was sent. Check the kind of security and "
                                    "the server's name.")},
    {"mail.refused",
     QT_TRANSLATE_NOOP("ErrorText", "The mail server refused the message (code %1). Check the addresses of the sender and the recipient.")},
    {"mail.size", QT_TRANSLATE_NOOP("ErrorText", "The message is larger than mail servers take. Send fewer attachments.")},
};
} // namespace

std::span<const ErrorTextRow> exchangeErrorRows()
{
    return rows;
}

} // namespace td
