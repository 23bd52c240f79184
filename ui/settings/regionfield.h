// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QComboBox;
class QLineEdit;

namespace td
{

/// Province or state: a list where we know them, else a line. Its value is an ISO 3166-2 code ("CA-ON") from the list, and
/// whatever was typed into the line.
class RegionField : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RegionField(const QString& name, QWidget* parent = nullptr);

    /// Offers the regions of another country; what was chosen is forgotten.
    void setCountry(const QString& country);
    void setRegion(const QString& region);
    [[nodiscard]] QString region() const;

signals:
    void regionChanged();

private:
    QString m_country;
    QComboBox* m_list;
    QLineEdit* m_line;
};

} // namespace td
