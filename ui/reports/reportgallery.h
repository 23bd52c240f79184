// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportlist.h"

#include <QWidget>

namespace td
{

/// All reports that the user may see, each with a sentence on what it answers; and the accountant pack.
class ReportGallery : public QWidget
{
    Q_OBJECT

public:
    ReportGallery(const QList<ReportInfo>& reports, bool pack, QWidget* parent = nullptr);

signals:
    void chosen(const QString& report);
    void packRequested();

private:
    QWidget* buildTiles(const QList<ReportInfo>& reports);
};

} // namespace td
