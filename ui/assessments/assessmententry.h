// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentdialog.h"
#include "assessments/bodyresults.h"
#include "fitness/measurementkind.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace td
{

class Card;
class DateEdit;

/// An assessment of one day, written down by keyboard: the groups that are wanted, a line for each kind with the last value as a ghost, Enter goes to the next one, Ctrl+Enter
/// saves. What follows from the values stands below at once.
class AssessmentEntry : public AssessmentDialog
{
    Q_OBJECT

public:
    AssessmentEntry(const AssessmentsContext& context, const ClientId& client, QWidget* parent);

protected:
    Result<void> store() override;
    bool showAtField(const Error& error) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        const MeasurementKind* kind;
        QLineEdit* edit;
        FormGrid* form;
    };
    struct Group {
        MeasurementGroup group;
        QCheckBox* box;
        Card* card;
    };

    void readClient();
    QWidget* makeHead();
    QWidget* makeFields();
    Card* makeGroup(MeasurementGroup group);
    QWidget* makeResults();
    void addLine(const MeasurementKind& kind, FormGrid* form);
    void showGroups();
    void nextField(QWidget* from);
    void checkLine(const Line& line);
    void refreshResults();
    [[nodiscard]] BodyResults results() const;
    /// Values typed so far; what is not understood is left out, or refused when `strict`.
    [[nodiscard]] Result<QHash<QString, qint64>> typed(bool strict) const;
    Result<void> saveSex();

    ClientId m_client;
    MassUnit m_unit = MassUnit::Kilogram;
    QDate m_birthday;
    QString m_sexBefore;
    QHash<QString, Measurement> m_latest;
    QList<Line> m_lines;
    QList<Group> m_groups;
    DateEdit* m_day;
    QComboBox* m_method;
    QComboBox* m_sex;
    QCheckBox* m_keepResult;
    Label* m_results;
    Label* m_warnings;
};

} // namespace td
