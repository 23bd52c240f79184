// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientfilter.h"
#include "core/result.h"

#include <functional>

namespace td
{

/// A filter under the name its user gave it.
struct SavedFilter {
    QString name;
    ClientFilter filter;

    bool operator==(const SavedFilter&) const = default;
};

/// The user's own filters, kept as one text in their preferences under "clients.filters".
class SavedFilters
{
public:
    using Read = std::function<Result<QString>(const QString& name)>; ///< empty when nothing is stored
    using Write = std::function<Result<void>(const QString& name, const QString& value)>;

    SavedFilters(Read read, Write write) : m_read(std::move(read)), m_write(std::move(write)) {}

    Result<QList<SavedFilter>> all() const;
    /// Adds it, or replaces the one of that name (case does not count). Errors: text.empty, text.too-long, filter.too-many.
    Result<void> save(const SavedFilter& filter);
    Result<void> remove(const QString& name);

private:
    Result<void> store(const QList<SavedFilter>& filters);

    Read m_read;
    Write m_write;
};

} // namespace td
