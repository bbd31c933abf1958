# What users install: install rules beyond the programs themselves, and CPack. Included once, at the end of the
# top-level CMakeLists.txt. Three parts: the studio with the command line, the server, and the data of both.

include(GNUInstallDirs)

if(APPLE)
  set(vidgo_data_folder "vidgo-studio.app/Contents/Resources")
else()
  set(vidgo_data_folder "${CMAKE_INSTALL_DATADIR}/vidgo")
endif()
# Icons are compiled into the studio; the rest is read from its folder.
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/" DESTINATION "${vidgo_data_folder}" COMPONENT data
  PATTERN "icons" EXCLUDE
  PATTERN ".*" EXCLUDE)

if(UNIX AND NOT APPLE)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/vidgo-studio.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/vidgo-studio.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/vidgo.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME vidgo-studio.svg)
  # The program writes its manual page and its completion scripts itself.
  set(vidgo_written "${PROJECT_BINARY_DIR}/written")
  add_custom_command(
    OUTPUT "${vidgo_written}/vidgo.1" "${vidgo_written}/vidgo" "${vidgo_written}/_vidgo" "${vidgo_written}/vidgo.fish"
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 sh -c "\"$1\" manual >vidgo.1 && \
\"$1\" completion bash >vidgo && \"$1\" completion zsh >_vidgo && \"$1\" completion fish >vidgo.fish"
      sh "$<TARGET_FILE:vidgo>"
    WORKING_DIRECTORY "${PROJECT_BINARY_DIR}/written"
    DEPENDS vidgo VERBATIM)
  add_custom_target(vidgo_written ALL DEPENDS "${vidgo_written}/vidgo.1")
  file(MAKE_DIRECTORY "${vidgo_written}")
  install(FILES "${vidgo_written}/vidgo.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  install(FILES "${vidgo_written}/vidgo" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
  install(FILES "${vidgo_written}/_vidgo" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
  install(FILES "${vidgo_written}/vidgo.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/vidgo-studio" RENAME copyright)
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/vidgo-data" RENAME copyright COMPONENT data)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  set(vidgo_server_folder "${PROJECT_SOURCE_DIR}/packaging/server")
  function(vidgo_unit name unit_description unit_program)
    configure_file("${vidgo_server_folder}/vidgo-server.service.in" "${PROJECT_BINARY_DIR}/units/${name}.service" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/units/${name}.service" DESTINATION lib/systemd/system COMPONENT server)
  endfunction()
  vidgo_unit(vidgo-server "VidGo server" /usr/bin/vidgo-server)
  vidgo_unit(vidgo-server-worker "Worker of the VidGo server" "/usr/bin/vidgo-server --worker")
  install(FILES "${vidgo_server_folder}/sysusers.conf"
    DESTINATION lib/sysusers.d RENAME vidgo-server.conf COMPONENT server)
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/vidgo-server" RENAME copyright COMPONENT server)
  # What can be set up, where the units read it. It will hold secrets. Only packages bring it: elsewhere an install is
  # not to write outside of its prefix.
  file(READ "${PROJECT_SOURCE_DIR}/.env.example" vidgo_settings)
  string(REPLACE "VIDGO_DATA=vidgo-server-data" "VIDGO_DATA=/var/lib/vidgo-server" vidgo_settings "${vidgo_settings}")
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/server.env" CONTENT "${vidgo_settings}" @ONLY)
  set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY
    CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/.env.example")
  install(FILES "${PROJECT_BINARY_DIR}/server.env" DESTINATION /etc/vidgo COMPONENT server EXCLUDE_FROM_ALL
    PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ)
endif()

set(CPACK_PACKAGE_NAME "vidgo-studio")
set(CPACK_PACKAGE_VENDOR "VidGo Studio")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Make pictures and clips from your own files")
set(CPACK_PACKAGE_DESCRIPTION "VidGo Studio shows real examples before and after, works on your own pictures, \
compares the two and keeps the results in a library that can be searched. Examples, library and the tools that run \
on the computer itself need no network.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_COMPONENTS_ALL studio server data)
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/packaging/cmake/package_kinds.cmake")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

if(WIN32)
  set(CPACK_GENERATOR ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB TGZ)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_MAINTAINER "VidGo Studio contributors <studio@vidgo.invalid>")
  set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
  # Shared libraries are found by dpkg-shlibdeps. QML modules, plugins and what is loaded when it is first
  # needed are loaded by name, so they stand here.
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  file(STRINGS "${PROJECT_SOURCE_DIR}/packaging/linux/packages-runtime.txt" vidgo_runtime REGEX "^[^#]")
  get_property(vidgo_delayed GLOBAL PROPERTY VIDGO_DELAYED_PACKAGES)
  list(APPEND vidgo_runtime ${vidgo_delayed})
  list(REMOVE_DUPLICATES vidgo_runtime)
  list(JOIN vidgo_runtime ", " vidgo_runtime)
  list(JOIN vidgo_delayed ", " vidgo_delayed)
  set(CPACK_DEB_COMPONENT_INSTALL ON)
  set(CPACK_COMPONENTS_GROUPING IGNORE)
  set(vidgo_needs_data "vidgo-data (= ${PROJECT_VERSION})")

  set(CPACK_DEBIAN_STUDIO_PACKAGE_NAME vidgo-studio)
  set(CPACK_DEBIAN_STUDIO_PACKAGE_DEPENDS "${vidgo_needs_data}, ${vidgo_runtime}")
  set(CPACK_DEBIAN_STUDIO_PACKAGE_RECOMMENDS "fonts-noto-cjk, gnome-keyring | libkf5wallet-bin, qt6-wayland")

  set(CPACK_DEBIAN_DATA_PACKAGE_NAME vidgo-data)
  set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
  set(CPACK_DEBIAN_DATA_PACKAGE_SHLIBDEPS OFF)
  set(CPACK_COMPONENT_DATA_DESCRIPTION "Catalogue, examples, models and fonts of VidGo Studio and its server.")

  set(CPACK_DEBIAN_SERVER_PACKAGE_NAME vidgo-server)
  set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
  set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "${vidgo_needs_data}, ${vidgo_delayed}, systemd | systemd-standalone-sysusers")
  set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "fonts-noto-cjk")
  set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "postgresql, redis-server")
  set(CPACK_COMPONENT_SERVER_DESCRIPTION "The backend of VidGo over HTTP: accounts, credits, examples, and what \
companies make, with its workers. /etc/vidgo/server.env sets it up; systemctl enable --now vidgo-server starts it.")
  set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    "${vidgo_server_folder}/debian/conffiles" "${vidgo_server_folder}/debian/postinst"
    "${vidgo_server_folder}/debian/prerm" "${vidgo_server_folder}/debian/postrm")
  set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_STRICT_PERMISSION ON)
endif()
include(CPack)
