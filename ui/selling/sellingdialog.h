// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/sellingcontext.h"
#include "widgets/formdialog.h"

namespace td
{

/// A dialog of selling: a form with the services beside it.
class SellingDialog : public FormDialog
{
    Q_OBJECT

public:
    SellingDialog(const SellingContext& context, const char* name, const QString& title, const QString& text, QWidget* parent);

protected:
    [[nodiscard]] const SellingContext& context() const { return m_context; }

private:
    const SellingContext& m_context;
};

} // namespace td
