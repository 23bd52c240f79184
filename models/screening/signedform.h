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
    QByteArray signature; ///< PNG
    QString signerName;
    QDate signedOn;
    Instant signedAt = 0;
    QDate expiresOn;    ///< invalid: never

    bool operator==(const SignedForm&) const = default;
};

} // namespace td
