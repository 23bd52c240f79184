// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QDate>
#include <QString>

namespace td
{

enum class FormKind { Screening, Waiver };

/// A form that a client answered and signed; it never changes again.
struct SignedForm {
    SignedFormId id;
    ClientId client;
    FormId form;
    FormKind kind = FormKind::Screening;
    QString title;
    QString content;    ///< JSON: the questions as they were asked, and the answers
    QString alerts;     ///< what a trainer must know, line by line
    QByteArray signature; ///< PNG of what was drawn; a name that was typed instead: its UTF-8 (SignedContent::typed)
    QString signerName;
    QDate signedOn;
    Instant signedAt = 0;
    QDate expiresOn;    ///< last day on which it counts; invalid: never ends
    UserId witness;     ///< who was signed in

    bool operator==(const SignedForm&) const = default;
};

} // namespace td
