// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace td
{

class Label;

/// The line above the content: where we are, the search, notices, and who is signed in.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setStudio(const QString& studio, const QString& location);
    void setUser(const QString& name);
    void setNotices(int count);
    void setPrivacy(bool hidden);
    void setUserMenu(QMenu* menu);

signals:
    void searchRequested();
    void noticesRequested();
    void privacyRequested();

private:
    Label* m_studio;
    Label* m_location;
    QPushButton* m_search;
    QToolButton* m_privacy;
    QPushButton* m_notices;
    QPushButton* m_user;
};

} // namespace td
