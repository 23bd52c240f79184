// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskcontext.h"
#include "kiosk/kioskdoor.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace td
{

class Label;

/// The kiosk's door: type two letters of a name, touch the name. There is no list of all clients.
class FindPage : public QWidget
{
    Q_OBJECT

public:
    explicit FindPage(const KioskContext& context, QWidget* parent = nullptr);

    void clear();
    [[nodiscard]] bool isBlank() const;

signals:
    void chosen(const td::KioskName& name);

private:
    void search();

    const KioskContext& m_context;
    QLineEdit* m_line;
    Label* m_hint;
    QVBoxLayout* m_names;
};

} // namespace td
