// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskcontext.h"
#include "kiosk/kioskdoor.h"

#include <QWidget>

class QGridLayout;

namespace td
{

class Label;

/// Asks for the PIN, by touch or by keyboard. Digits are never shown.
class PinPage : public QWidget
{
    Q_OBJECT

public:
    explicit PinPage(const KioskContext& context, QWidget* parent = nullptr);

    void ask(const KioskName& name);
    void clear();

signals:
    void entered();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildKeys(QGridLayout* grid);
    void addDigit(int digit);
    void takeBack();
    void enter();
    void showDots();

    const KioskContext& m_context;
    KioskName m_name;
    QString m_pin;
    Label* m_title;
    Label* m_dots;
    Label* m_problem;
};

} // namespace td
