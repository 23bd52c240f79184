// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documents.h"
#include "screening/signedform.h"

namespace td
{

/// A signed form as it was read, answered and signed, in the language of the signature. Errors: those of contentFromJson().
Result<Document> signedFormDocument(const SignedForm& form, const QString& client, const Letterhead& head);

} // namespace td
