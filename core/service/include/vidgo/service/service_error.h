#pragma once

#include "vidgo/base/error.h"

namespace vidgo::service {

/// Failures of the boundary itself, the same whether the backend is in process or far away.
enum class ServiceError {
    None,
    NoEngine,        ///< {tool}: nothing on this computer can make it.
    ExampleMissing,  ///< No example with that id or hash.
    ItemMissing,     ///< No result with that id.
    FileLost,        ///< {file}: a kept file is gone or was changed.
    NameTaken,       ///< {file} exists and may not be replaced.
    VisitorOnly,     ///< Not for visitors: an example's file, or a result without watermark.
    BatchMissing,    ///< No batch with that id.
    BatchBusy,       ///< Somebody works on the batch already, here or in another program.
    NothingToDo,     ///< No picture among the files of a batch.
    UnknownStyle,    ///< {style}: not in the catalogue, or not made on the device.
    UnknownScene,    ///< {scene}: not in the catalogue.
    BoardMissing,    ///< No board with that id.
    BoardNameTaken,  ///< {board}: another board has that name.
    OtherFile,       ///< {file}: not the file that was lost.
    JobMissing,      ///< No job with that id.
    QueueBusy,       ///< Another VidGo program works through this queue.
    UnknownPreset,   ///< {preset}: no export preset with that id.
    UnknownProvider, ///< {provider}: no provider with that id.
    NobodyElse,      ///< No other provider can make what a job is about.
    VisitorOnline,   ///< Visitors ask no provider for anything, and give no keys.
    NoAccount,       ///< Here the studio is used without an account.
    NotSignedIn,     ///< Nobody is signed in.
    WatermarkStays,  ///< The plan has a watermark: no originals without it.
};

ErrorText describe(ServiceError code);

} // namespace vidgo::service
