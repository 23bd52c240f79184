// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/basket.h"

namespace td
{

void Basket::add(const Product& product, int quantity)
{
    for (BasketLine& line : lines) {
        if (line.product == product.id && line.discountMinor == 0 && line.unitMinor == product.priceMinor) {
            line.quantity += quantity;
            return;
        }
    }
    lines.append({product.id, product.name, product.taxCategory, quantity, product.priceMinor, 0});
}

} // namespace td
