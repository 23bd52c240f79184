// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

class QWidget;

namespace td
{

class Database;
class Expenses;
class Mileage;
class PrivacyState;

/// Everything that the screens of expenses work with, given by the composition root, which outlives them.
struct ExpensesContext {
    Database& db;
    Expenses& expenses;
    Mileage& mileage;
    PrivacyState& privacy;
    QString currency;
    QString region;                                  ///< the studio's, "CA-ON": which taxes are asked for
    QList<std::pair<TrainerId, QString>> trainers;   ///< contractors and drivers
    std::function<void(const Error&)> report;        ///< shows an error in the window's banner
    std::function<void(const QString&)> tell;        ///< shows a success in the window's banner
    std::function<QString(QWidget*)> chooseReceipt;  ///< path of a PDF or picture; empty when cancelled
    std::function<QString(QWidget*, const QString& suggested)> choosePath; ///< where to save; empty when cancelled
};

} // namespace td
