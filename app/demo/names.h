// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/random.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace td::demo
{

/// An invented person's name; `french` for those who most likely speak it at home.
struct PersonName {
    QString first;
    QString last;
    bool french = false;
};

/// First and last names of many origins, as one meets them in Toronto, put together at random. Whoever carries a name
/// by chance is not meant.
class Names
{
public:
    Names();

    PersonName make(Random& random) const;
    /// A first name that goes with the family's.
    QString firstFor(const PersonName& relative, Random& random) const;
    [[nodiscard]] int firstCount() const;
    [[nodiscard]] int lastCount() const;

private:
    struct Origin {
        QStringList first;
        QStringList last;
        int weight = 0;
    };
    [[nodiscard]] const Origin& originOf(Random& random) const;

    QList<Origin> m_origins;
    int m_weights = 0;
};

/// Plain letters for an e-mail address: "Amélie" gives "amelie".
QString plainLetters(const QString& name);

/// Hands out addresses at example domains and telephone numbers from the range set aside for fiction (555-01xx), none
/// twice.
class Contacts
{
public:
    QString email(const PersonName& name, Random& random);
    /// Empty once the range is used up.
    QString phone();
    /// For emergency contacts and rooms: may repeat.
    static QString anyPhone(Random& random);

private:
    QSet<QString> m_emails;
    int m_phones = 0;
};

} // namespace td::demo
