// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QWidget>

class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace td
{

class Label;
class PrivacyState;

/// A titled chart with its numbers behind it: the button at its title changes between picture and table. Subclasses give the
/// picture; screen readers get the numbers as the description.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(const QString& name, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    /// Charts of money hide their values while it is on. May be null; must outlive the chart.
    void setPrivacy(PrivacyState* privacy);

    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    /// The numbers in words: what screen readers get.
    [[nodiscard]] QString description() const;
    [[nodiscard]] static QString formatted(qint64 value, const ChartData& data);

protected:
    /// The picture; called once by the subclass's constructor.
    void setPlot(QWidget* plot);
    [[nodiscard]] QWidget* plot() const { return m_plot; }
    /// The data, the theme or the font changed.
    virtual void refreshPlot() = 0;
    void changeEvent(QEvent* event) override;

private:
    void fillTable();
    void showParts();
    [[nodiscard]] bool isHiddenNow() const;

    ChartData m_data;
    PrivacyState* m_privacy = nullptr;
    Label* m_title;
    QToolButton* m_toggle;
    QStackedLayout* m_stack;
    QWidget* m_plot = nullptr;
    QTableWidget* m_table;
    QWidget* m_masked;
};

} // namespace td
