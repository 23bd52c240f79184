// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace td
{

class ClientTableModel;
class Pictures;
class PrivacyState;

/// Cells of the clients' table: the name with picture and alert marks, the status as a chip, the rest as text.
class ClientRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ClientRowDelegate(TableView* view, ClientTableModel& model, Pictures& pictures, PrivacyState& privacy);

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    ClientTableModel& m_model;
    Pictures& m_pictures;
    PrivacyState& m_privacy;
};

} // namespace td
