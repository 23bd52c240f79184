// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace td
{

/// What went wrong, coarse enough to decide an exit code or whether to retry.
enum class ErrorKind {
    Invalid,       ///< the input breaks a rule of form; `field` names it
    NotFound,      ///< the row is not there, or this user may not see it
    Clash,         ///< trainer, client, room or capacity is taken
    Refused,       ///< a business rule says no (outside hours, time off, closed period ...)
    Forbidden,     ///< the user's role may not do this
    Stale,         ///< somebody changed the row since it was read
    WrongPassword, ///< password, recovery key or second factor did not match
    DamagedKeyring,
    DamagedFile,
    NewerSchema,   ///< written by a newer Trainerdesk
    InUse,         ///< another instance has the studio open
    ReadOnly,      ///< folder or file cannot be written
    DiskFull,
    NotAStudio,    ///< the folder holds no studio
    Cancelled,     ///< the user pressed Cancel
    Io,
    Internal,
};

/// An error as a value. `reason` is a stable identifier ("booking.trainer-clash") that ui/text turns into a
/// translated sentence with `args`; `detail` is for the log. None of them ever holds a key or a password;
/// `detail` never holds personal data.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString reason;
    QString field;
    QStringList args;
    QString detail;

    bool operator==(const Error&) const = default;
};

template <class T> using Result = tl::expected<T, Error>;

/// Shorthand: `return fail(ErrorKind::Invalid, "text.empty", "first_name");`
tl::unexpected<Error> fail(ErrorKind kind, const char* reason, const char* field = "", QStringList args = {},
                                    QString detail = {});
tl::unexpected<Error> fail(Error error);

/// Stable name of a kind ("clash", "wrong-password"), as the command line prints it.
QString kindName(ErrorKind kind);

} // namespace td

/// Returns the error of `expr` from the calling function, if it has one.
#define TD_TRY(expr)                                                                                                   \
    do {                                                                                                               \
        auto&& td_try_result_ = (expr);                                                                                \
        if (!td_try_result_)                                                                                           \
            return tl::make_unexpected(td_try_result_.error());                                                    \
    } while (false)

#define TD_TRY_CONCAT_(a, b) a##b
#define TD_TRY_NAME_(line) TD_TRY_CONCAT_(td_try_value_, line)
/// `TD_TRY_ASSIGN(auto client, repo.find(id));` declares `client` or returns the error.
#define TD_TRY_ASSIGN(decl, expr)                                                                                      \
    auto TD_TRY_NAME_(__LINE__) = (expr);                                                                              \
    if (!TD_TRY_NAME_(__LINE__))                                                                                       \
        return tl::make_unexpected(TD_TRY_NAME_(__LINE__).error());                                                \
    decl = std::move(*TD_TRY_NAME_(__LINE__))
