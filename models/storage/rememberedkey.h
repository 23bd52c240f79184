// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/keyring.h"

#include <functional>

namespace td
{

/// Where a computer keeps the secret of a remembered sign-in: one per studio and account of the computer. Answers come
/// later, on the thread that asked, and never after the object is gone.
///
/// Errors: Refused remember.unavailable (no keychain that works), Refused remember.denied (the user or the system said
/// no), NotFound remember.missing.
class RememberedKey
{
public:
    using Done = std::function<void(Result<void>)>;
    using Found = std::function<void(Result<RememberedSecret>)>;

    virtual ~RememberedKey() = default;
    virtual void store(const DatabaseId& studio, const RememberedSecret& secret, Done done) = 0;
    virtual void read(const DatabaseId& studio, Found found) = 0;
    /// Succeeds when there was nothing to delete.
    virtual void remove(const DatabaseId& studio, Done done) = 0;
};

} // namespace td
