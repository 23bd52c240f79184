// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/passwordrows.h"

#include "settings/fields.h"
#include "storage/passwordstrength.h"
#include "widgets/formgrid.h"
#include "widgets/strengthmeter.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{

PasswordRows::PasswordRows(FormGrid* form, const QString& label, const QString& hint)
    : QObject(form)
    , m_form(form)
    , m_password(passwordField("password", label))
    , m_again(passwordField("again", tr("The same again")))
    , m_meter(new StrengthMeter)
{
    m_meter->setObjectName(u"strength"_s);
    form->addRow(u"password"_s, label, m_password, hint);
    form->addRow(u"strength"_s, {}, m_meter);
    form->addRow(u"again"_s, tr("The same again"), m_again);
    connect(m_password, &QLineEdit::textChanged, this, &PasswordRows::rate);
}

void PasswordRows::clear()
{
    m_password->clear();
    m_again->clear();
}

void PasswordRows::setVisible(bool visible)
{
    for (const QString& row : {u"password"_s, u"strength"_s, u"again"_s})
        m_form->setRowVisible(row, visible);
}

bool PasswordRows::isEmpty() const
{
    return m_password->text().isEmpty() && m_again->text().isEmpty();
}

void PasswordRows::rate(const QString& text)
{
    m_meter->setScore(text.isEmpty() ? -1 : PasswordStrength(m_words).score(text), {});
}

Result<QString> PasswordRows::password() const
{
    TD_TRY(PasswordStrength(m_words).check(m_password->text()));
    if (m_again->text() != m_password->text())
        return fail(ErrorKind::Invalid, "password.differs", "again");
    return m_password->text();
}

} // namespace td
