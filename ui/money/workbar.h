// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "money/steprunner.h"

#include <QWidget>

class QProgressBar;

namespace td
{

class Label;

/// A line that shows how far long work is, how long it still takes, and lets one cancel it.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget* parent = nullptr);

    /// `step` gives its result; errors are kept. `done` gets how many went well, and the errors.
    using Step = std::function<Result<void>(int)>;
    using Done = std::function<void(int fine, const QList<Error>& errors, bool cancelled)>;
    void run(const QString& what, int steps, Step step, Done done);
    [[nodiscard]] bool isRunning() const { return m_runner->isRunning(); }
    void cancel() { m_runner->cancel(); }

private:
    void showProgress(int done, int steps);

    StepRunner* m_runner;
    QString m_what;
    Label* m_text;
    QProgressBar* m_bar;
    QList<Error> m_errors;
    int m_fine = 0;
    Done m_done;
};

} // namespace td
