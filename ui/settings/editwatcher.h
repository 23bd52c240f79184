// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace td
{

/// Calls `changed` whenever a field below `root` gets another value, as long as `owner` lives.
void watchEdits(QWidget* root, QObject* owner, const std::function<void()>& changed);

} // namespace td
