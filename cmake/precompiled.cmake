# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that nearly every file of a target reads, compiled once: Qt and the standard library take most
# of the time of a build. Our own headers are never among them.
set(koshin_core_headers <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QString> <QStringList> <QVariant>
    <tl/expected.hpp> <algorithm> <chrono> <functional> <map> <memory> <optional> <ranges> <variant> <vector>)
set(koshin_window_headers ${koshin_core_headers} <QtWidgets/QtWidgets>)
function(koshin_precompile target kind)
    target_precompile_headers(${target} PRIVATE ${koshin_${kind}_headers})
endfunction()
