// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace td
{

/// Whether money and health are hidden, because somebody looks over the shoulder (F12). Widgets that show either listen to it.
class PrivacyState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isHidden() const { return m_hidden; }
    void setHidden(bool hidden)
    {
        if (hidden == m_hidden)
            return;
        m_hidden = hidden;
        emit changed(hidden);
    }
    void toggle() { setHidden(!m_hidden); }

    /// What stands in place of a hidden amount.
    static QString mask() { return QString(4, QChar(0x2022)); }

signals:
    void changed(bool hidden);

private:
    bool m_hidden = false;
};

} // namespace td
