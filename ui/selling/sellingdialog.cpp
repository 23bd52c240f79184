// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/sellingdialog.h"

namespace td
{
namespace
{
constexpr int dialogWidth = 560;
} // namespace

SellingDialog::SellingDialog(const SellingContext& context, const char* name, const QString& title, const QString& text, QWidget* parent)
    : FormDialog(name, title, text, parent, dialogWidth)
    , m_context(context)
{
}

} // namespace td
