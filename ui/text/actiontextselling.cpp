// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"books.sale", QT_TRANSLATE_NOOP("Action", "Sell")},
    {"books.return", QT_TRANSLATE_NOOP("Action", "Take goods back")},
    {"books.join", QT_TRANSLATE_NOOP("Action", "Join membership")},
    {"books.membership-bill", QT_TRANSLATE_NOOP("Action", "Bill membership")},
    {"books.stock", QT_TRANSLATE_NOOP("Action", "Move stock")},
    {"books.give-credits", QT_TRANSLATE_NOOP("Action", "Give free sessions")},
    {"books.package-refund", QT_TRANSLATE_NOOP("Action", "Refund package")},
    {"books.fee", QT_TRANSLATE_NOOP("Action", "Charge a fee")},
    {"membership-type.add", QT_TRANSLATE_NOOP("Action", "Add membership type")},
    {"membership-type.change", QT_TRANSLATE_NOOP("Action", "Change membership type")},
    {"membership-type.archive", QT_TRANSLATE_NOOP("Action", "Archive membership type")},
    {"membership-type.unarchive", QT_TRANSLATE_NOOP("Action", "Bring membership type back")},
    {"membership-type.remove", QT_TRANSLATE_NOOP("Action", "Remove membership type")},
    {"membership.pause", QT_TRANSLATE_NOOP("Action", "Pause membership")},
    {"membership.resume", QT_TRANSLATE_NOOP("Action", "Resume membership")},
    {"membership.end", QT_TRANSLATE_NOOP("Action", "End membership")},
    {"membership.price", QT_TRANSLATE_NOOP("Action", "Change price of membership")},
    {"product.add", QT_TRANSLATE_NOOP("Action", "Add product")},
    {"product.change", QT_TRANSLATE_NOOP("Action", "Change product")},
    {"product.archive", QT_TRANSLATE_NOOP("Action", "Archive product")},
    {"product.unarchive", QT_TRANSLATE_NOOP("Action", "Bring product back")},
    {"product.remove", QT_TRANSLATE_NOOP("Action", "Remove product")},
};
} // namespace

std::span<const ActionWords> sellingActionRows()
{
    return rows;
}

} // namespace td
