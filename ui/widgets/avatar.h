// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QPixmap>
#include <QWidget>

namespace td
{

/// "Ada Novak" → "AN"; one letter for one word; never more than two.
QString initialsOf(const QString& name);

/// A class colour for a row's id: the same on every machine and in every run.
int colourIndexOf(const RawId& id);

/// Draws the round picture, or the initials on a colour made from the id: for delegates.
void paintAvatar(QPainter* painter, const QRectF& rect, const QPalette& palette, const QString& name, const RawId& id,
                 const QPixmap& photo = {});

/// A person: photo or initials in a circle.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int diameter = 32, QWidget* parent = nullptr);

    void setPerson(const QString& name, const RawId& id, const QPixmap& photo = {});
    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_diameter;
    QString m_name;
    RawId m_id{};
    QPixmap m_photo;
};

} // namespace td
