// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/sellingcontext.h"
#include "widgets/typeahead.h"

namespace td
{

/// A line that finds one client by typing.
class ClientChoice : public TypeAhead
{
    Q_OBJECT

public:
    explicit ClientChoice(const SellingContext& context, QWidget* parent = nullptr);

    void setClient(const ClientId& id);
    [[nodiscard]] ClientId client() const;

private:
    const SellingContext& m_context;
};

} // namespace td
