// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

class QLineEdit;

namespace td
{

class FormGrid;
class StrengthMeter;

/// The rows "password", its strength, and "again" of a form. Lives as long as the form.
class PasswordRows : public QObject
{
    Q_OBJECT

public:
    PasswordRows(FormGrid* form, const QString& label, const QString& hint);

    /// What a guesser would try first: login, names. The strength counts them as weak.
    void setWords(const QStringList& words) { m_words = words; }
    void clear();
    void setVisible(bool visible);
    [[nodiscard]] bool isEmpty() const;
    /// What was typed twice. Errors (fields "password", "again"): those of PasswordStrength, password.differs.
    [[nodiscard]] Result<QString> password() const;

private:
    void rate(const QString& text);

    FormGrid* m_form;
    QLineEdit* m_password;
    QLineEdit* m_again;
    StrengthMeter* m_meter;
    QStringList m_words;
};

} // namespace td
