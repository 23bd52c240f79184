// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/typeahead.h"

namespace td
{

class ExerciseLibrary;

/// The language in which exercises are named on the screen: "fr" or "en".
QString exerciseLanguage();

/// A line that finds one exercise of the library by typing.
class ExerciseChoice : public TypeAhead
{
    Q_OBJECT

public:
    explicit ExerciseChoice(ExerciseLibrary& library, QWidget* parent = nullptr);

    void setExercise(const ExerciseId& id);
    [[nodiscard]] ExerciseId exercise() const;

private:
    ExerciseLibrary& m_library;
};

} // namespace td
