// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace td
{

/// A part of a page that has parts (Money): made when it is first shown. `reload` runs each time it is shown again.
struct Section {
    QString id;
    QString title;
    std::function<QWidget*()> create;
    std::function<void(QWidget*)> reload;
};

} // namespace td
