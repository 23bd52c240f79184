// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/form.h"

#include <QStringList>

namespace td
{

class Database;

/// What is signed, in one go: the answers and the hand under them.
struct Signing {
    ClientId client;
    FormId form;
    int version = 0;      ///< of the form as it was read
    QString language;     ///< in which it was read
    FormAnswers answers;
    QString signerName;
    QByteArray drawing;   ///< PNG; empty: the name was typed as the signature
};

enum class FormState { Missing, Signed, ExpiresSoon, Expired };

/// "missing", "signed", "expires_soon", "expired".
QString formStateName(FormState state);

/// How a client stands with one form. `title` is as the form has it today.
struct ClientForm {
    FormId form;
    FormKind kind = FormKind::Screening;
    QString title;
    QString titleFr;
    bool required = true;
    FormState state = FormState::Missing;
    SignedFormId last; ///< null: never signed
    QDate signedOn;
    QDate expiresOn;

    bool operator==(const ClientForm&) const = default;
};

/// A client with a form that needs a new signature.
struct Renewal {
    ClientId client;
    QString name;
    ClientForm form;

    bool operator==(const Renewal&) const = default;
};

/// What clients signed: written once, never changed. Everybody sees what the row rules allow: the front desk only waivers, a client only their own.
class SignedForms
{
public:
    static constexpr int soonDays = 30;

    explicit SignedForms(Database& database) : m_db(database) {}

    /// Errors: those of checkAnswers(); "text.empty" (signer_name); Invalid "form.signature" (not a PNG, or too large); Stale "row.stale" when the form was
    /// changed since it was read; Refused "form.archived"; Forbidden for a screening at the front desk; NotFound.
    Result<SignedFormId> sign(const Signing& signing);
    [[nodiscard]] Result<SignedForm> find(const SignedFormId& id);
    /// Newest first, without the pictures of the signatures.
    [[nodiscard]] Result<QList<SignedForm>> ofClient(const ClientId& client);
    /// The studio's forms in their order, and how this client stands with each.
    [[nodiscard]] Result<QList<ClientForm>> states(const ClientId& client);
    /// What the newest signature of each form says that a trainer must know, in `language`. Empty for who may not read the answers.
    [[nodiscard]] Result<QStringList> alerts(const ClientId& client, const QString& language);
    /// Active clients whose required forms are missing, over, or end within `days`; first those that are over, then by day and name.
    [[nodiscard]] Result<QList<Renewal>> renewals(int days = soonDays);
    /// Those that were changed behind the program's back: their hash is another. Nobody may be signed in who cannot read all.
    [[nodiscard]] Result<QList<SignedFormId>> damaged();

private:
    Result<SignedForm> build(const Signing& signing, const Form& form);
    Result<void> insert(const SignedForm& form, const QString& subject);

    Database& m_db;
};

} // namespace td
